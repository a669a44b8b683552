package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.ModifyInstanceMetadataOptionsRequest;
import software.amazon.awssdk.services.ec2.model.ModifyInstanceMetadataOptionsResponse;

/** Says who may read an instance's metadata, and how. */
public final class MetadataOptions {

    private static final int MAX_HOPS = 64;

    private final Call call;

    /** Answers one call. */
    public MetadataOptions(Call call) {
        this.call = call;
    }

    /** Changes what the request names and keeps the rest. */
    public ModifyInstanceMetadataOptionsResponse modifyInstanceMetadataOptions(
            ModifyInstanceMetadataOptionsRequest request) {
        InstanceState instance = new InstanceLookup(call.here(), call.now()).one(request.instanceId());
        checkHops(request.httpPutResponseHopLimit());
        if (Stream.of(
                        request.httpTokensAsString(),
                        request.httpEndpointAsString(),
                        request.httpPutResponseHopLimit(),
                        request.httpProtocolIpv6AsString(),
                        request.instanceMetadataTagsAsString())
                .allMatch(Objects::isNull)) {
            throw Ec2Faults.missing("HttpTokens, HttpPutResponseHopLimit, HttpEndpoint or InstanceMetadataTags");
        }
        Ec2Faults.endDryRun(request.dryRun());
        Optional.ofNullable(request.httpTokensAsString()).ifPresent(tokens -> instance.httpTokens = tokens);
        Optional.ofNullable(request.httpEndpointAsString()).ifPresent(endpoint -> instance.httpEndpoint = endpoint);
        Optional.ofNullable(request.httpPutResponseHopLimit()).ifPresent(hops -> instance.hopLimit = hops);
        Optional.ofNullable(request.instanceMetadataTagsAsString())
                .ifPresent(tags -> instance.instanceMetadataTags = tags);
        return ModifyInstanceMetadataOptionsResponse.builder()
                .instanceId(instance.id)
                .instanceMetadataOptions(InstanceView.metadataOptions(instance).toBuilder()
                        .state("pending")
                        .build())
                .build();
    }

    /** The API reference allows 1 to 64 hops. */
    static void checkHops(Integer hops) {
        if (hops != null && (hops < 1 || hops > MAX_HOPS)) {
            throw Ec2Faults.invalidValue("Value ( " + hops + " ) for parameter httpPutResponseHopLimit is invalid.");
        }
    }
}
