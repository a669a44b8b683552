package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.CreateTagsRequest;
import software.amazon.awssdk.services.ec2.model.CreateTagsResponse;
import software.amazon.awssdk.services.ec2.model.DeleteTagsRequest;
import software.amazon.awssdk.services.ec2.model.DeleteTagsResponse;
import software.amazon.awssdk.services.ec2.model.DescribeTagsRequest;
import software.amazon.awssdk.services.ec2.model.DescribeTagsResponse;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagDescription;

/** Tags of instances; the simulation has no other resources of EC2. */
public final class InstanceTags {

    private static final FilterSet<Entry> FILTERS = new FilterSet<>(
            Map.of(
                    "key", entry -> List.of(entry.key()),
                    "value", entry -> List.of(entry.value()),
                    "resource-id", entry -> List.of(entry.instanceId()),
                    "resource-type", _ -> List.of("instance")),
            Optional.of(entry -> Map.of(entry.key(), entry.value())));

    private final Call call;

    /** Answers one call. */
    public InstanceTags(Call call) {
        this.call = call;
    }

    /** Shows tags, one by one. */
    public DescribeTagsResponse describeTags(DescribeTagsRequest request) {
        FilterSet.Matcher<Entry> filters = FILTERS.compile(request.filters());
        Pages.Request page =
                new Pages.Request(Optional.ofNullable(request.maxResults()), Optional.ofNullable(request.nextToken()));
        Ec2Faults.endDryRun(request.dryRun());
        Stream<InstanceState> instances = new InstanceLookup(call.hereAsRead(), call.now()).shown();
        List<Entry> wanted =
                instances.flatMap(Entry::of).filter(filters::matches).toList();
        Pages<Entry> answer = Pages.cut(wanted, Entry::sortKey, page);
        return DescribeTagsResponse.builder()
                .tags(answer.items().stream().map(Entry::toSdk).toList())
                .nextToken(answer.nextToken().orElse(null))
                .build();
    }

    /** Adds tags, or replaces the values of those that are there. */
    public CreateTagsResponse createTags(CreateTagsRequest request) {
        List<InstanceState> instances = resources(request.resources());
        request.tags().forEach(TagRules::check);
        Ec2Faults.endDryRun(request.dryRun());
        instances.forEach(instance -> TagRules.put(instance.tags, request.tags()));
        return CreateTagsResponse.builder().build();
    }

    /** Takes tags away: by their keys, by keys and values where values are given, or all where no tags are given. */
    public DeleteTagsResponse deleteTags(DeleteTagsRequest request) {
        List<InstanceState> instances = resources(request.resources());
        Ec2Faults.endDryRun(request.dryRun());
        instances.forEach(instance -> delete(instance.tags, request.tags()));
        return DeleteTagsResponse.builder().build();
    }

    private static void delete(Map<String, String> tags, List<Tag> wanted) {
        if (wanted.isEmpty()) {
            tags.clear();
        }
        wanted.forEach(tag -> tags.entrySet()
                .removeIf(present -> present.getKey().equals(tag.key())
                        && (tag.value() == null || present.getValue().equals(tag.value()))));
    }

    private List<InstanceState> resources(List<String> ids) {
        ids.stream().filter(id -> !id.startsWith("i-")).findFirst().ifPresent(id -> {
            throw Ec2Faults.invalid("InvalidID", "The ID '" + id + "' is not valid");
        });
        return new InstanceLookup(call.here(), call.now()).all(ids);
    }

    /** One tag of one instance. */
    private record Entry(String instanceId, String key, String value) {

        static Stream<Entry> of(InstanceState instance) {
            return instance.tags.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(tag -> new Entry(instance.id, tag.getKey(), tag.getValue()));
        }

        String sortKey() {
            return instanceId + " " + key;
        }

        TagDescription toSdk() {
            return TagDescription.builder()
                    .resourceId(instanceId)
                    .resourceType("instance")
                    .key(key)
                    .value(value)
                    .build();
        }
    }
}
