package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.call.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.Placement;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.ec2.model.Tag;

/**
 * What a launch needs: the action on everything that it makes or uses (EC2 user guide, "Example policies to control access",
 * "Launch instances": image, instance, network interface, security group, subnet and volume always, others where they are named).
 */
final class LaunchNeeds {

    private static final String ACTION = "ec2:RunInstances";

    private final Call call;
    private final RunInstancesRequest request;

    LaunchNeeds(Call call, RunInstancesRequest request) {
        this.call = call;
        this.request = request;
    }

    List<Permission> of(Optional<String> profileArn) {
        List<Permission> needed = new ArrayList<>();
        Keys instance = keys(ResourceType.INSTANCE)
                .put("ec2:InstanceProfile", profileArn)
                .put("ec2:InstanceType", Optional.ofNullable(request.instanceTypeAsString()));
        needed.add(new Permission(ACTION, own("instance", "*"), instance));
        image().map(arn -> new Permission(ACTION, arn, new Keys())).ifPresent(needed::add);
        needed.add(new Permission(ACTION, own("network-interface", "*"), keys(ResourceType.NETWORK_INTERFACE)));
        needed.add(new Permission(ACTION, own("volume", "*"), keys(ResourceType.VOLUME)));
        named().map(arn -> new Permission(ACTION, arn, new Keys())).forEach(needed::add);
        request.tagSpecifications().stream()
                .filter(given -> !given.tags().isEmpty())
                .map(given -> tagging(given.resourceType()))
                .forEach(needed::add);
        return needed;
    }

    /** Who tags what he makes needs the permission to tag (EC2 user guide, "Grant permission to tag resources during creation"). */
    private Permission tagging(ResourceType type) {
        return new Permission(
                "ec2:CreateTags", own(type.toString(), "*"), keys(type).put("ec2:CreateAction", "RunInstances"));
    }

    /** An image has no account in its ARN. */
    private Optional<String> image() {
        return Optional.ofNullable(request.imageId()).map(id -> "arn:aws:ec2:" + call.region() + "::image/" + id);
    }

    private Stream<String> named() {
        Stream<String> subnet =
                Stream.of(own("subnet", Optional.ofNullable(request.subnetId()).orElse("*")));
        Stream<String> groups = request.securityGroupIds().isEmpty()
                ? Stream.of(own("security-group", "*"))
                : request.securityGroupIds().stream().map(id -> own("security-group", id));
        Stream<String> key = Optional.ofNullable(request.keyName()).map(name -> own("key-pair", name)).stream();
        Stream<String> group = Optional.ofNullable(request.placement()).map(Placement::groupName).stream()
                .map(name -> own("placement-group", name));
        return Stream.of(subnet, groups, key, group).flatMap(arns -> arns);
    }

    private Keys keys(ResourceType type) {
        Map<String, String> tags = new LinkedHashMap<>();
        request.tagSpecifications().stream()
                .filter(given -> given.resourceType() == type)
                .flatMap(given -> given.tags().stream())
                .forEach((Tag tag) ->
                        tags.put(tag.key(), Optional.ofNullable(tag.value()).orElse("")));
        return new Keys().requestTags(tags, List.copyOf(tags.keySet()));
    }

    private String own(String type, String id) {
        return "arn:aws:ec2:" + call.region() + ":" + call.account().id + ":" + type + "/" + id;
    }
}
