package dev.lanyard.sandbox.ec2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The filters of DescribeInstances: those of the EC2 API reference that concern what the simulation has. */
final class InstanceFilters {

    static final FilterSet<InstanceView> ALL = new FilterSet<>(
            Map.ofEntries(
                    one("instance-id", InstanceView::id),
                    one("instance-state-name", InstanceView::stateName),
                    one("instance-state-code", view -> String.valueOf(Lifecycle.code(view.stateName()))),
                    one("instance-type", view -> view.state().type),
                    one("image-id", view -> view.state().imageId),
                    one("reservation-id", view -> view.state().reservationId),
                    one("client-token", view -> view.state().clientToken),
                    one("platform", view -> view.state().platform),
                    one("availability-zone", view -> view.state().availabilityZone),
                    one("vpc-id", view -> view.state().vpcId),
                    one("subnet-id", view -> view.state().subnetId),
                    one("private-ip-address", view -> view.state().privateIp),
                    one("private-dns-name", InstanceView::privateDnsName),
                    one("launch-time", view -> view.state().launched.toString()),
                    one("architecture", _ -> "x86_64"),
                    one("metadata-options.http-tokens", view -> view.state().httpTokens),
                    one("metadata-options.http-endpoint", view -> view.state().httpEndpoint),
                    one("metadata-options.instance-metadata-tags", view -> view.state().instanceMetadataTags),
                    one("metadata-options.http-put-response-hop-limit", view -> String.valueOf(view.state().hopLimit)),
                    Map.entry("iam-instance-profile.arn", view -> profile(view, true)),
                    Map.entry("iam-instance-profile.id", view -> profile(view, false)),
                    Map.entry("tag-key", view -> List.copyOf(view.tags().keySet())),
                    Map.entry("tag-value", view -> List.copyOf(view.tags().values()))),
            Optional.of(InstanceView::tags));

    /** The filters of DescribeInstanceStatus, which knows no tags. */
    static final FilterSet<InstanceView> STATUS = new FilterSet<>(
            Map.ofEntries(
                    one("instance-state-name", InstanceView::stateName),
                    one("instance-state-code", view -> String.valueOf(Lifecycle.code(view.stateName()))),
                    one("availability-zone", view -> view.state().availabilityZone)),
            Optional.empty());

    private InstanceFilters() {}

    private static List<String> profile(InstanceView view, boolean arn) {
        return view.active().map(association -> arn ? association.profileArn : association.profileId).stream()
                .toList();
    }

    private static Map.Entry<String, Function<InstanceView, List<String>>> one(
            String name, Function<InstanceView, String> value) {
        return Map.entry(name, view -> List.of(value.apply(view)));
    }
}
