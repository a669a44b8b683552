package dev.lanyard.inventory;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reads the policies that bear on roles, ready to be asked: each managed policy once, however many roles have it, and what
 * stands above an account once for all of its roles.
 */
public final class PolicySets {

    private final Roles roles;
    private final ManagedPolicies managed;
    private final ControlReading controls;
    private final Map<Arn, Optional<CompiledPolicy>> read = new ConcurrentHashMap<>();

    /**
     * Reads roles of the session's account.
     *
     * @param organisation a session that may look around in the organisation, which is often only the caller's own
     */
    public PolicySets(AwsSession session, AwsSession organisation) {
        this.roles = new Roles(session);
        this.managed = new ManagedPolicies(session);
        this.controls = new ControlReading(session, organisation);
    }

    /** Returns what bears on the role; AWS's NoSuchEntity when there is none. */
    public RolePolicySet of(RoleName name) {
        Role role = roles.get(name);
        List<String> gaps = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.of(Kind.IDENTITY, identity(role.roleName(), gaps)));
        role.permissionsBoundary().map(arn -> boundary(arn, gaps)).ifPresent(layers::add);
        ControlReading.Controls above = above(role);
        layers.addAll(above.layers());
        gaps.addAll(above.gaps());
        CompiledPolicy trust = compiled("trust policy of " + role.roleName(), role.assumeRolePolicyDocument());
        return new RolePolicySet(role, new PolicySet(layers), trust, above.organisation(), above.levels(), gaps);
    }

    private List<CompiledPolicy> identity(RoleName role, List<String> gaps) {
        Stream<CompiledPolicy> attached = roles.attached(role).stream().flatMap(policy -> attached(policy, gaps));
        Stream<CompiledPolicy> inline = roles.inlineNames(role).stream().map(name -> inline(role, name));
        return Stream.concat(attached, inline).toList();
    }

    private Stream<CompiledPolicy> attached(AttachedPolicy policy, List<String> gaps) {
        Optional<CompiledPolicy> found = managed(policy.policyArn());
        if (found.isEmpty()) {
            gaps.add("Policy " + policy.policyArn() + " was there a moment ago and is gone.");
        }
        return found.stream();
    }

    private CompiledPolicy inline(RoleName role, PolicyName name) {
        return compiled("inline " + name, roles.inlineDocument(role, name));
    }

    /** A boundary whose policy is gone allows nothing. */
    private Layer boundary(Arn arn, List<String> gaps) {
        Optional<CompiledPolicy> found = managed(arn);
        if (found.isEmpty()) {
            gaps.add("The permissions boundary " + arn + " no longer exists: it allows nothing.");
        }
        return new Layer(Kind.BOUNDARY, arn.name(), found.stream().toList());
    }

    private Optional<CompiledPolicy> managed(Arn arn) {
        return read.computeIfAbsent(arn, _ -> managed.find(arn).map(this::inForce));
    }

    private CompiledPolicy inForce(ManagedPolicy policy) {
        return compiled(
                policy.policyName().value(),
                managed.version(policy.arn(), policy.defaultVersionId()).document());
    }

    private ControlReading.Controls above(Role role) {
        return ControlReading.concerns(role)
                ? controls.of(new AccountId(role.arn().account()))
                : ControlReading.Controls.NONE;
    }

    static CompiledPolicy compiled(String name, String document) {
        try {
            return CompiledPolicy.of(name, PolicyDocument.parse(document));
        } catch (LanyardException unreadable) {
            throw new LanyardException(
                    ErrorKind.INTERNAL,
                    "Policy " + name + ", as AWS keeps it, is not understood: " + unreadable.getMessage(),
                    "Please report it with the document: what AWS accepts, Lanyard should read.",
                    unreadable);
        }
    }
}
