package dev.lanyard.sandbox.ssm;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationRequest;
import software.amazon.awssdk.services.ssm.model.InstanceInformation;

/** The filters of DescribeInstanceInformation, in their old and their new form; all must hold. */
final class NodeFilters {

    private static final String TAG = "tag:";
    private static final String TAG_KEY = "tag-key";
    private static final List<String> RESOURCE_TYPES = List.of("EC2Instance", "ManagedInstance");

    private static final Map<String, Function<InstanceInformation, String>> FIELDS = Map.ofEntries(
            Map.entry("InstanceIds", InstanceInformation::instanceId),
            Map.entry("AgentVersion", InstanceInformation::agentVersion),
            Map.entry("PingStatus", InstanceInformation::pingStatusAsString),
            Map.entry("PlatformTypes", InstanceInformation::platformTypeAsString),
            Map.entry("ResourceType", InstanceInformation::resourceTypeAsString),
            Map.entry("ActivationIds", node -> orEmpty(node.activationId())),
            Map.entry("IamRole", node -> orEmpty(node.iamRole())),
            Map.entry("AssociationStatus", node -> orEmpty(node.associationStatus())),
            Map.entry("SourceIds", InstanceInformation::sourceId),
            Map.entry("SourceTypes", InstanceInformation::sourceTypeAsString));

    private NodeFilters() {}

    static Predicate<Node> of(DescribeInstanceInformationRequest request) {
        List<Named> filters = Stream.concat(
                        request.filters().stream().map(filter -> new Named(filter.key(), filter.values())),
                        request.instanceInformationFilterList().stream()
                                .map(filter -> new Named(filter.keyAsString(), filter.valueSet())))
                .toList();
        refuseTagsWithOthers(filters);
        return filters.stream().map(NodeFilters::condition).reduce(_ -> true, Predicate::and);
    }

    /** "You can't combine a tag filter with other filters" (Systems Manager API reference). */
    private static void refuseTagsWithOthers(List<Named> filters) {
        long tags = filters.stream().filter(NodeFilters::aboutTags).count();
        if (tags > 0 && tags < filters.size()) {
            throw new Fault("InvalidFilterKey", 400, "Tag filters cannot be combined with other filters.");
        }
    }

    private static boolean aboutTags(Named filter) {
        return filter.key().startsWith(TAG) || filter.key().equals(TAG_KEY);
    }

    private static Predicate<Node> condition(Named filter) {
        if (filter.key().equals(TAG_KEY)) {
            return node -> filter.values().stream().anyMatch(node.tags()::containsKey);
        }
        if (filter.key().startsWith(TAG)) {
            String key = filter.key().substring(TAG.length());
            return node -> Optional.ofNullable(node.tags().get(key))
                    .filter(filter.values()::contains)
                    .isPresent();
        }
        checkResourceType(filter);
        Function<InstanceInformation, String> field = Optional.ofNullable(FIELDS.get(filter.key()))
                .orElseThrow(() ->
                        new Fault("InvalidFilterKey", 400, "The filter key '" + filter.key() + "' is not valid."));
        return node -> filter.values().contains(field.apply(node.information()));
    }

    /** AWS's words (boto3 issue 3027, aws-sdk issue 130). */
    private static void checkResourceType(Named filter) {
        if (!filter.key().equals("ResourceType")) {
            return;
        }
        if (filter.values().size() > 1) {
            throw invalidValue("ResourceType filter may contain only one value.");
        }
        if (!RESOURCE_TYPES.containsAll(filter.values())) {
            throw invalidValue("ResourceType filter is invalid, valid values are " + String.join(", ", RESOURCE_TYPES));
        }
    }

    private static Fault invalidValue(String words) {
        return new Fault("InvalidInstanceInformationFilterValue", 400, words);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private record Named(String key, List<String> values) {}
}
