package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.agent.DefaultHostManagement;
import dev.lanyard.sandbox.call.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What requests to Systems Manager need: the action on the instances, document, parameter or setting that they name. What names
 * none is about everything of the account in the Region, as the service's own denials say: {@code arn:aws:ssm:REGION:ACCOUNT:*}.
 */
final class SsmNeeds {

    private final Call call;
    private final Instances instances;
    private final Members request;

    SsmNeeds(Call call, Members request) {
        this.call = call;
        this.instances = new Instances(call);
        this.request = request;
    }

    List<Permission> of(String action) {
        return Stream.concat(onThings(action), passing().stream()).toList();
    }

    private Stream<Permission> onThings(String action) {
        List<String> nodes = nodes();
        if (nodes.isEmpty()) {
            return Stream.of(new Permission(
                    "ssm:" + action, thing(action).orElse(own(":*")), new Keys().requestTags(request, "Tags")));
        }
        return nodes.stream().map(id -> new Permission("ssm:" + action, instances.arn(id), keys(id)));
    }

    /**
     * Who gives servers or, as Default Host Management Configuration, all instances a role hands it over (service authorization
     * reference: CreateActivation, UpdateManagedInstanceRole; user guide, "Managing EC2 instances automatically with Default
     * Host Management Configuration").
     */
    private Optional<Permission> passing() {
        Optional<String> defaultRole = request.text("SettingValue")
                .filter(_ -> request.text("SettingId").orElse("").endsWith(DefaultHostManagement.SETTING));
        return request.text("IamRole")
                .or(() -> defaultRole)
                .map(role -> new Permission(
                        "iam:PassRole",
                        "arn:aws:iam::" + call.account().id + ":role/" + role,
                        new Keys().put("iam:PassedToService", "ssm.amazonaws.com")));
    }

    private List<String> nodes() {
        Stream<String> one = Stream.of("InstanceId", "Target").flatMap(name -> request.text(name).stream());
        return Stream.concat(one, request.texts("InstanceIds")).distinct().toList();
    }

    private Keys keys(String id) {
        Map<String, String> tags = instances.tags(id);
        return new Keys()
                .tags("aws:ResourceTag", tags)
                .tags("ssm:resourceTag", tags)
                .requestTags(request, "Tags");
    }

    /** A service setting is named by its path, or by its whole ARN. */
    private Optional<String> thing(String action) {
        Optional<String> setting = request.text("SettingId")
                .map(id -> id.startsWith("arn:") ? id : own(":servicesetting/" + withoutSlash(id)));
        return setting.or(() -> request.text("DocumentName").map(name -> own(":document/" + name)))
                .or(() -> request.text("Name").map(name -> own(kind(action) + withoutSlash(name))));
    }

    private static String kind(String action) {
        return action.contains("Parameter") ? ":parameter/" : ":document/";
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private String own(String resource) {
        return "arn:aws:ssm:" + call.region() + ":" + call.account().id + resource;
    }
}
