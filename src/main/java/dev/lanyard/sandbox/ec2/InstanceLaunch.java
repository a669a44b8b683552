package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataOptionsRequest;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateSpecification;
import software.amazon.awssdk.services.ec2.model.Placement;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.ec2.model.RunInstancesResponse;
import software.amazon.awssdk.services.ec2.model.Tag;

/** Launches instances; security groups, volumes, keys and user data are taken without effect. */
public final class InstanceLaunch {

    /** More at once would make worlds that nobody wants to keep in a file. */
    private static final int MOST_AT_ONCE = 1000;

    private final Call call;
    private final RegionState region;

    /** Answers one call. */
    public InstanceLaunch(Call call) {
        this.call = call;
        this.region = call.here();
    }

    /** Launches as many as can be, which in the simulation is the largest number asked for. */
    public RunInstancesResponse runInstances(RunInstancesRequest request) {
        check(request);
        Optional<ProfileState> profile =
                Optional.ofNullable(request.iamInstanceProfile()).map(new ProfileLookup(call)::find);
        profile.ifPresent(this::refuseEmpty);
        List<Tag> tags = tags(request);
        Ec2Faults.endDryRun(request.dryRun());
        List<InstanceState> earlier = launchedWith(request.clientToken());
        return answer(earlier.isEmpty() ? launch(request, profile, tags) : earlier);
    }

    private void check(RunInstancesRequest request) {
        refuseTemplate(request.launchTemplate());
        if (request.imageId() == null) {
            throw Ec2Faults.missing("ImageId");
        }
        Images.check(request.imageId());
        checkCounts(request.minCount(), request.maxCount());
        zone(request).ifPresent(this::checkZone);
        Optional.ofNullable(request.metadataOptions())
                .ifPresent(options -> MetadataOptions.checkHops(options.httpPutResponseHopLimit()));
    }

    private static void refuseTemplate(LaunchTemplateSpecification template) {
        if (template != null && template.launchTemplateId() != null) {
            throw Ec2Faults.invalid(
                    "InvalidLaunchTemplateId.NotFound",
                    "The specified launch template, with template ID " + template.launchTemplateId()
                            + ", does not exist.");
        }
        if (template != null) {
            throw Ec2Faults.invalid(
                    "InvalidLaunchTemplateName.NotFoundException",
                    "The specified launch template, with template name " + template.launchTemplateName()
                            + ", does not exist.");
        }
    }

    private static void checkCounts(int least, int most) {
        if (least < 1 || most < least) {
            throw Ec2Faults.invalidValue("Value ( " + least + ".." + most
                    + " ) for parameters minCount and maxCount is invalid. Expecting 1 <= minCount <= maxCount.");
        }
        if (most > MOST_AT_ONCE) {
            throw Ec2Faults.invalid(
                    "InstanceLimitExceeded",
                    "You have requested more instances (" + most + ") than your current instance limit of "
                            + MOST_AT_ONCE + " allows for the specified instance type.");
        }
    }

    private void checkZone(String zone) {
        if (!network().has(zone)) {
            throw Ec2Faults.invalidValue("Invalid availability zone: [" + zone + "]");
        }
    }

    /** EC2 says so where a profile holds no role at launch (Capgemini/kubeform issue 116). */
    private void refuseEmpty(ProfileState profile) {
        if (profile.role.isEmpty()) {
            throw Ec2Faults.invalidValue("IAM Instance Profile \"" + ProfileLookup.arn(call.account().id, profile)
                    + "\" has no associated IAM Roles");
        }
    }

    private static List<Tag> tags(RunInstancesRequest request) {
        List<Tag> tags = request.tagSpecifications().stream()
                .filter(specification -> specification.resourceType() == ResourceType.INSTANCE)
                .flatMap(specification -> specification.tags().stream())
                .toList();
        tags.forEach(TagRules::check);
        return tags;
    }

    /** A request that is sent again with the same token, as SDKs do after a lost answer, launches nothing. */
    private List<InstanceState> launchedWith(String token) {
        return token == null || token.isEmpty()
                ? List.of()
                : region.instances.values().stream()
                        .filter(instance -> instance.clientToken.equals(token))
                        .toList();
    }

    private List<InstanceState> launch(RunInstancesRequest request, Optional<ProfileState> profile, List<Tag> tags) {
        List<InstanceState> launched = new ArrayList<>();
        String reservation = call.ids().resource("r-");
        int number = network().nextNumber(region.instances.values());
        for (int index = 0; index < request.maxCount(); index++) {
            InstanceState instance = fresh(request);
            instance.reservationId = reservation;
            instance.launchIndex = index;
            place(instance, request, number + index);
            TagRules.put(instance.tags, tags);
            region.instances.put(instance.id, instance);
            profile.ifPresent(given -> Associations.add(call, instance.id, given, "associating"));
            launched.add(instance);
        }
        return launched;
    }

    private InstanceState fresh(RunInstancesRequest request) {
        InstanceState instance = new InstanceState();
        instance.id = call.ids().resource("i-");
        // EC2's own default is the oldest type that it still has (EC2 API reference, RunInstances).
        instance.type = Optional.ofNullable(request.instanceTypeAsString()).orElse("m1.small");
        instance.clientToken = Optional.ofNullable(request.clientToken()).orElse("");
        instance.launched = call.now();
        Lifecycle.enter(instance, "pending", call.now());
        instance.agent.nextLook = call.now().plus(Lifecycle.PASSING);
        Images.boot(instance, request.imageId(), region);
        Optional.ofNullable(request.metadataOptions()).ifPresent(options -> set(instance, options));
        return instance;
    }

    private static void set(InstanceState instance, InstanceMetadataOptionsRequest options) {
        Optional.ofNullable(options.httpTokensAsString()).ifPresent(tokens -> instance.httpTokens = tokens);
        Optional.ofNullable(options.httpEndpointAsString()).ifPresent(endpoint -> instance.httpEndpoint = endpoint);
        Optional.ofNullable(options.httpPutResponseHopLimit()).ifPresent(hops -> instance.hopLimit = hops);
        Optional.ofNullable(options.instanceMetadataTagsAsString())
                .ifPresent(tags -> instance.instanceMetadataTags = tags);
    }

    private void place(InstanceState instance, RunInstancesRequest request, int number) {
        zone(request)
                .ifPresentOrElse(
                        zone -> network().place(instance, number, zone.charAt(zone.length() - 1)),
                        () -> network().place(instance, number));
    }

    private static Optional<String> zone(RunInstancesRequest request) {
        return Optional.ofNullable(request.placement()).map(Placement::availabilityZone);
    }

    private Network network() {
        return new Network(call.account().id, call.region());
    }

    private RunInstancesResponse answer(List<InstanceState> instances) {
        Associations associations = new Associations(region, call.now());
        return RunInstancesResponse.builder()
                .reservationId(instances.getFirst().reservationId)
                .ownerId(call.account().id)
                .instances(instances.stream()
                        .map(instance -> new InstanceView(instance, associations.of(instance.id), call.now()).toSdk())
                        .toList())
                .build();
    }
}
