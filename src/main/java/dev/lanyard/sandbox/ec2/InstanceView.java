package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfile;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataOptionsResponse;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;
import software.amazon.awssdk.services.ec2.model.Placement;
import software.amazon.awssdk.services.ec2.model.StateReason;
import software.amazon.awssdk.services.ec2.model.Tag;

/**
 * An instance as EC2 shows it at one time.
 *
 * @param association what gives it its profile, if anything does
 */
record InstanceView(InstanceState state, Optional<AssociationState> association, Instant now) {

    private static final DateTimeFormatter TRANSITION = DateTimeFormatter.ofPattern(
                    "'User initiated ('yyyy-MM-dd HH:mm:ss 'GMT)'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    String id() {
        return state.id;
    }

    String stateName() {
        return Lifecycle.stateAt(state, now);
    }

    Map<String, String> tags() {
        return state.tags;
    }

    /** The profile is not shown any more once it is being taken away. */
    Optional<AssociationState> active() {
        return association.filter(Associations::active);
    }

    Instance toSdk() {
        Instance.Builder instance = Instance.builder()
                .instanceId(state.id)
                .imageId(state.imageId)
                .instanceType(state.type)
                .state(sdkState(stateName()))
                .launchTime(state.launched)
                .amiLaunchIndex(state.launchIndex)
                .placement(Placement.builder()
                        .availabilityZone(state.availabilityZone)
                        .tenancy("default")
                        .build())
                .metadataOptions(metadataOptions(state))
                .tags(sdkTags(state.tags))
                .architecture("x86_64")
                .hypervisor("xen")
                .virtualizationType("hvm")
                .rootDeviceType("ebs")
                .platformDetails(state.platform.isEmpty() ? "Linux/UNIX" : "Windows")
                .usageOperation(state.platform.isEmpty() ? "RunInstances" : "RunInstances:0002");
        optional(instance);
        network(instance);
        return instance.build();
    }

    /** EC2 leaves these out where they do not apply. */
    private void optional(Instance.Builder instance) {
        if (!state.platform.isEmpty()) {
            instance.platform(state.platform);
        }
        if (!state.clientToken.isEmpty()) {
            instance.clientToken(state.clientToken);
        }
        active().ifPresent(shown -> instance.iamInstanceProfile(profile(shown)));
        if (ended()) {
            String reason = "Client.UserInitiatedShutdown";
            instance.stateTransitionReason(TRANSITION.format(state.stateSince))
                    .stateReason(StateReason.builder()
                            .code(reason)
                            .message(reason + ": User initiated shutdown")
                            .build());
        }
    }

    /** A terminated instance has given back its address. */
    private void network(Instance.Builder instance) {
        if (!stateName().equals("terminated")) {
            instance.vpcId(state.vpcId)
                    .subnetId(state.subnetId)
                    .privateIpAddress(state.privateIp)
                    .privateDnsName(privateDnsName());
        }
    }

    String privateDnsName() {
        return Network.hostName(state);
    }

    private boolean ended() {
        return List.of("stopping", "stopped", "shutting-down", "terminated").contains(state.state);
    }

    static software.amazon.awssdk.services.ec2.model.InstanceState sdkState(String name) {
        return software.amazon.awssdk.services.ec2.model.InstanceState.builder()
                .code(Lifecycle.code(name))
                .name(InstanceStateName.fromValue(name))
                .build();
    }

    static IamInstanceProfile profile(AssociationState association) {
        return IamInstanceProfile.builder()
                .arn(association.profileArn)
                .id(association.profileId)
                .build();
    }

    static InstanceMetadataOptionsResponse metadataOptions(InstanceState state) {
        return InstanceMetadataOptionsResponse.builder()
                .state("applied")
                .httpTokens(state.httpTokens)
                .httpEndpoint(state.httpEndpoint)
                .httpPutResponseHopLimit(state.hopLimit)
                .httpProtocolIpv6("disabled")
                .instanceMetadataTags(state.instanceMetadataTags)
                .build();
    }

    static List<Tag> sdkTags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }
}
