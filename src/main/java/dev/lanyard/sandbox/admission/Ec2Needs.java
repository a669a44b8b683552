package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.ec2.Associations;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.model.AssociateIamInstanceProfileRequest;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileSpecification;
import software.amazon.awssdk.services.ec2.model.ReplaceIamInstanceProfileAssociationRequest;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;

/**
 * What requests to EC2 need: the action on each instance, and {@code iam:PassRole} where a role is handed over.
 *
 * <p>Reading actions know no resources; launching asks for the instance only, not for image, subnet and volumes.
 */
final class Ec2Needs {

    private final Call call;
    private final Map<String, AssociationState> associations;

    Ec2Needs(Call call) {
        this.call = call;
        this.associations = new Associations(call.hereAsRead(), call.now()).byInstance();
    }

    List<Permission> of(String action, SdkPojo request) {
        if (action.startsWith("Describe")) {
            return List.of(new Permission("ec2:" + action, "*", Map.of()));
        }
        Optional<ProfileState> given = specification(request).flatMap(this::profile);
        Stream<Permission> own =
                resources(action, new Members(request)).map(id -> onInstance("ec2:" + action, id, given));
        return Stream.concat(own, given.flatMap(this::passing).stream()).toList();
    }

    private static Optional<IamInstanceProfileSpecification> specification(SdkPojo request) {
        return Optional.ofNullable(
                switch (request) {
                    case AssociateIamInstanceProfileRequest associate -> associate.iamInstanceProfile();
                    case ReplaceIamInstanceProfileAssociationRequest replace -> replace.iamInstanceProfile();
                    case RunInstancesRequest run -> run.iamInstanceProfile();
                    default -> null;
                });
    }

    /** Returns ids of instances, {@code *} for one that does not exist yet. */
    private Stream<String> resources(String action, Members request) {
        if (action.equals("RunInstances")) {
            return Stream.of("*");
        }
        Stream<String> associated = request.text("AssociationId").stream()
                .map(id -> Optional.ofNullable(call.hereAsRead().associations.get(id))
                        .map(association -> association.instanceId)
                        .orElse("*"));
        Stream<String> named = Stream.of(request.texts("InstanceIds"), request.texts("Resources"))
                .flatMap(ids -> ids);
        return Stream.of(request.text("InstanceId").stream(), named, associated).flatMap(ids -> ids);
    }

    private Permission onInstance(String action, String id, Optional<ProfileState> given) {
        Map<String, String> keys = new HashMap<>();
        given.ifPresent(profile -> keys.put("ec2:NewInstanceProfile", new Arns(call.account()).of(profile)));
        Optional.ofNullable(call.hereAsRead().instances.get(id)).ifPresent(instance -> describe(instance, keys));
        return new Permission(action, arn(id), keys);
    }

    private void describe(InstanceState instance, Map<String, String> keys) {
        instance.tags.forEach((key, value) -> {
            keys.put("aws:ResourceTag/" + key, value);
            keys.put("ec2:ResourceTag/" + key, value);
        });
        Optional.ofNullable(associations.get(instance.id))
                .ifPresent(worn -> keys.put("ec2:InstanceProfile", worn.profileArn));
    }

    private Optional<Permission> passing(ProfileState profile) {
        return Optional.ofNullable(call.account().iam.roles.get(profile.role.toLowerCase(Locale.ROOT)))
                .map(this::passing);
    }

    private Permission passing(RoleState role) {
        return new Permission(
                "iam:PassRole", new Arns(call.account()).of(role), Map.of("iam:PassedToService", "ec2.amazonaws.com"));
    }

    /** A profile that does not exist is told by EC2 itself. */
    private Optional<ProfileState> profile(IamInstanceProfileSpecification specification) {
        return Optional.ofNullable(specification.name())
                .or(() -> Optional.ofNullable(specification.arn()).map(arn -> arn.substring(arn.lastIndexOf('/') + 1)))
                .map(name -> call.account().iam.profiles.get(name.toLowerCase(Locale.ROOT)));
    }

    private String arn(String id) {
        return "arn:aws:ec2:" + call.region() + ":" + call.account().id + ":instance/" + id;
    }
}
