package dev.lanyard.inventory;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.ssm.Nodes;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.Node;
import dev.lanyard.model.NodeId;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.WornProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way from an instance to what it may do: association, profile, role, policies, and its state as a managed node.
 *
 * @param association the present association, if any
 * @param profile the profile that IAM has under the name of the one that is worn
 * @param unreadable what could not be read, and why
 */
public record InstanceChain(
        Instance instance,
        Optional<Association> association,
        Optional<InstanceProfile> profile,
        List<AttachedPolicy> attached,
        List<PolicyName> inline,
        Optional<Node> node,
        List<String> unreadable) {

    /** Copies the lists. */
    public InstanceChain {
        attached = List.copyOf(attached);
        inline = List.copyOf(inline);
        unreadable = List.copyOf(unreadable);
    }

    /** Reads the way of one instance; what the caller may not read is left out and said. */
    public static InstanceChain read(Instance instance, AwsSession session) {
        Reading reading = new Reading(session, new ArrayList<>());
        Optional<Association> association = reading.association(instance);
        Optional<InstanceProfile> profile = instance.iamInstanceProfile().flatMap(worn -> reading.profile(worn));
        Optional<RoleName> role = profile.flatMap(InstanceProfile::role);
        return new InstanceChain(
                instance,
                association,
                profile,
                role.map(reading::attached).orElse(List.of()),
                role.map(reading::inline).orElse(List.of()),
                reading.node(instance),
                reading.unreadable);
    }

    /** Returns whether the worn profile is the one that IAM has now, and not an older one of the same name. */
    public boolean alive() {
        return profile.map(InstanceProfile::worn).equals(instance.iamInstanceProfile());
    }

    private record Reading(AwsSession session, List<String> unreadable) {

        Optional<Association> association(Instance instance) {
            return orElse(
                    () -> new Associations(session)
                            .of(List.of(instance.instanceId())).stream()
                                    .filter(found -> found.state() != AssociationState.DISASSOCIATED)
                                    .findFirst(),
                    Optional.empty());
        }

        Optional<InstanceProfile> profile(WornProfile worn) {
            return orElse(() -> new InstanceProfiles(session).find(worn.name()), Optional.empty());
        }

        List<AttachedPolicy> attached(RoleName role) {
            return orElse(() -> new Roles(session).attached(role), List.of());
        }

        List<PolicyName> inline(RoleName role) {
            return orElse(() -> new Roles(session).inlineNames(role), List.of());
        }

        Optional<Node> node(Instance instance) {
            NodeId id = new NodeId(instance.instanceId().value());
            return orElse(() -> new Nodes(session).find(List.of(id)).stream().findFirst(), Optional.empty());
        }

        private <T> T orElse(Supplier<T> read, T otherwise) {
            try {
                return read.get();
            } catch (AwsException refusal) {
                if (refusal.kind() != ErrorKind.SERVICE) {
                    throw refusal;
                }
                unreadable.add(refusal.operation() + ": " + refusal.code());
                return otherwise;
            }
        }
    }
}
