package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads who uses a role or a profile: a handful of calls, however many instances there are.
 *
 * <p>A caller who may change a role need not be allowed to read EC2: what cannot be read is said and does not fail.
 */
public final class Usages {

    static final List<InstanceState> ALIVE =
            List.copyOf(EnumSet.complementOf(EnumSet.of(InstanceState.TERMINATED, InstanceState.UNKNOWN)));

    private final AwsSession session;

    /** Looks in the session's account and Region. */
    public Usages(AwsSession session) {
        this.session = session;
    }

    /** Returns who uses the role. */
    public RoleUsage ofRole(RoleName role) {
        try {
            return ofProfiles(new InstanceProfiles(session).holding(role));
        } catch (AwsException refusal) {
            return new RoleUsage(List.of(), List.of(), session.chosenRegion(), Optional.of(reason(refusal)));
        }
    }

    /** Returns who wears one of the profiles; without a Region, IAM's work goes on and instances are not looked for. */
    public RoleUsage ofProfiles(List<InstanceProfile> profiles) {
        Optional<RegionId> region = session.chosenRegion();
        if (region.isEmpty() && !profiles.isEmpty()) {
            return new RoleUsage(profiles, List.of(), region, Optional.of("no Region is chosen"));
        }
        try {
            return new RoleUsage(profiles, wearing(profiles), region, Optional.empty());
        } catch (AwsException refusal) {
            return new RoleUsage(profiles, List.of(), region, Optional.of(reason(refusal)));
        }
    }

    /** Returns who holds the policy, and who wears the roles among them. */
    public PolicyUsage ofPolicy(Arn policy) {
        ManagedPolicies policies = new ManagedPolicies(session);
        try {
            PolicyHolders attached = policies.attachedTo(policy);
            PolicyHolders bounded = policies.boundedBy(policy);
            return new PolicyUsage(attached, bounded, Optional.empty(), ofRoles(roles(attached, bounded)));
        } catch (AwsException refusal) {
            PolicyHolders nobody = new PolicyHolders(List.of(), List.of(), List.of());
            return new PolicyUsage(nobody, nobody, Optional.of(reason(refusal)), ofRoles(Set.of()));
        }
    }

    private static Set<RoleName> roles(PolicyHolders attached, PolicyHolders bounded) {
        return Stream.concat(attached.roles().stream(), bounded.roles().stream())
                .collect(Collectors.toSet());
    }

    /** All profiles are read at once: asking for those of each role would be a call for each. */
    private RoleUsage ofRoles(Set<RoleName> roles) {
        if (roles.isEmpty()) {
            return ofProfiles(List.of());
        }
        try {
            return ofProfiles(new InstanceProfiles(session)
                    .list().stream()
                            .filter(profile ->
                                    profile.role().filter(roles::contains).isPresent())
                            .toList());
        } catch (AwsException refusal) {
            return new RoleUsage(List.of(), List.of(), session.chosenRegion(), Optional.of(reason(refusal)));
        }
    }

    private List<Instance> wearing(List<InstanceProfile> profiles) {
        List<Arn> arns = profiles.stream().map(InstanceProfile::arn).toList();
        return arns.isEmpty() ? List.of() : new Instances(session).wearing(arns, ALIVE);
    }

    /** Only a refusal by AWS is passed over: without credentials, say, nothing else would work either. */
    private static String reason(AwsException refusal) {
        if (refusal.kind() != ErrorKind.SERVICE || refusal.code().equals("NoSuchEntity")) {
            throw refusal;
        }
        return refusal.operation() + ": " + refusal.code();
    }
}
