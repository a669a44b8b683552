package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.ArrayList;
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

/** What requests to EC2 need: the action on each instance, and {@code iam:PassRole} where a role is handed over. */
final class Ec2Needs {

    private final Call call;
    private final Instances instances;

    Ec2Needs(Call call) {
        this.call = call;
        this.instances = new Instances(call);
    }

    List<Permission> of(String action, SdkPojo request) {
        if (request instanceof RunInstancesRequest launch) {
            return launch(launch);
        }
        List<String> ids = action.startsWith("Describe") ? List.of() : instances(new Members(request));
        if (ids.isEmpty()) {
            return List.of(Permission.of("ec2:" + action));
        }
        Optional<ProfileState> given = specification(request).flatMap(this::profile);
        List<Permission> needed = new ArrayList<>();
        ids.forEach(id -> needed.add(onInstance("ec2:" + action, id, given, new Members(request))));
        given.flatMap(this::roleIn).ifPresent(role -> ids.forEach(id -> needed.add(passing(role, instances.arn(id)))));
        return needed;
    }

    private List<Permission> launch(RunInstancesRequest request) {
        Optional<ProfileState> given =
                Optional.ofNullable(request.iamInstanceProfile()).flatMap(this::profile);
        List<Permission> needed =
                new ArrayList<>(new LaunchNeeds(call, request).of(given.map(new Arns(call.account())::of)));
        given.flatMap(this::roleIn)
                .ifPresent(role -> needed.add(passing(role, instances.arn(Permission.ANY_RESOURCE))));
        return needed;
    }

    private static Optional<IamInstanceProfileSpecification> specification(SdkPojo request) {
        return Optional.ofNullable(
                switch (request) {
                    case AssociateIamInstanceProfileRequest associate -> associate.iamInstanceProfile();
                    case ReplaceIamInstanceProfileAssociationRequest replace -> replace.iamInstanceProfile();
                    default -> null;
                });
    }

    /** Returns the ids of the instances that the request names, also by an association; {@code *} for an unknown one. */
    private List<String> instances(Members request) {
        Stream<String> associated = request.text("AssociationId").stream()
                .map(id -> instances.ofAssociation(id).orElse(Permission.ANY_RESOURCE));
        return Stream.of(
                        request.text("InstanceId").stream(),
                        request.texts("InstanceIds"),
                        request.texts("Resources"),
                        associated)
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private Permission onInstance(String action, String id, Optional<ProfileState> given, Members request) {
        Keys keys = instances.keys(id).requestTags(request, "Tags");
        given.ifPresent(profile -> keys.put("ec2:NewInstanceProfile", new Arns(call.account()).of(profile)));
        return new Permission(action, instances.arn(id), keys);
    }

    private Optional<RoleState> roleIn(ProfileState profile) {
        return Optional.ofNullable(call.account().iam.roles.get(profile.role.toLowerCase(Locale.ROOT)));
    }

    private Permission passing(RoleState role, String instanceArn) {
        return new Permission(
                "iam:PassRole",
                new Arns(call.account()).of(role),
                new Keys()
                        .put("iam:PassedToService", "ec2.amazonaws.com")
                        .put("iam:AssociatedResourceArn", instanceArn)
                        .resourceTags("iam", Map.copyOf(role.tags)));
    }

    /** A profile that does not exist is told by EC2 itself. */
    private Optional<ProfileState> profile(IamInstanceProfileSpecification specification) {
        return Optional.ofNullable(specification.name())
                .or(() -> Optional.ofNullable(specification.arn()).map(arn -> arn.substring(arn.lastIndexOf('/') + 1)))
                .map(name -> call.account().iam.profiles.get(name.toLowerCase(Locale.ROOT)));
    }
}
