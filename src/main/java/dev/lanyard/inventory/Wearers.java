package dev.lanyard.inventory;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.WornProfile;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the instances that wear certain profiles in all Regions: one call for each Region, and one more where there are
 * any.
 */
public final class Wearers {

    private static final Set<AssociationState> WORN =
            EnumSet.of(AssociationState.ASSOCIATED, AssociationState.ASSOCIATING);

    private final AwsSession session;

    /** Looks around in the session's account. */
    public Wearers(AwsSession session) {
        this.session = session;
    }

    /** Returns who wears one of the profiles themselves: one that was deleted under the same name is another. */
    public Everywhere<Wearer> of(List<InstanceProfile> profiles) {
        Set<WornProfile> worn = profiles.stream().map(InstanceProfile::worn).collect(Collectors.toSet());
        return worn.isEmpty()
                ? new Everywhere<>(List.of(), List.of())
                : new EachRegion(session).read(region -> wearing(region, worn));
    }

    private static List<Wearer> wearing(AwsSession region, Set<WornProfile> profiles) {
        List<Arn> arns = profiles.stream().map(WornProfile::arn).distinct().toList();
        Map<InstanceId, Instance> instances = new Instances(region)
                .wearing(arns, alive()).stream().collect(Collectors.toMap(Instance::instanceId, Function.identity()));
        if (instances.isEmpty()) {
            return List.of();
        }
        return new Associations(region)
                .of(instances.keySet()).stream()
                        .filter(association -> WORN.contains(association.state()))
                        .filter(association -> profiles.contains(association.iamInstanceProfile()))
                        .flatMap(association -> wearer(region, instances, association).stream())
                        .toList();
    }

    private static Optional<Wearer> wearer(
            AwsSession region, Map<InstanceId, Instance> instances, Association association) {
        return Optional.ofNullable(instances.get(association.instanceId()))
                .map(instance -> new Wearer(region.region(), instance, association));
    }

    private static List<InstanceState> alive() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(InstanceState.TERMINATED, InstanceState.UNKNOWN)));
    }
}
