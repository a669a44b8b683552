package dev.lanyard.aws.ec2;

import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Filter;

/**
 * Which instances are wanted; what is empty does not narrow.
 *
 * @param name the Name tag, in which EC2 reads {@code *} and {@code ?} as wildcards
 * @param profiles ARNs of instance profiles, of which the instance wears one
 */
public record InstanceQuery(List<InstanceState> states, Optional<String> name, List<Arn> profiles, List<Tag> tags) {

    /** All instances. */
    public static final InstanceQuery ALL = new InstanceQuery(List.of(), Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public InstanceQuery {
        states = List.copyOf(states);
        profiles = List.copyOf(profiles);
        tags = List.copyOf(tags);
    }

    /** Instances in one of the states that wear one of the profiles. */
    static InstanceQuery wearing(List<Arn> profiles, List<InstanceState> states) {
        return new InstanceQuery(states, Optional.empty(), profiles, List.of());
    }

    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        addAnyOf(filters, "instance-state-name", states);
        addAnyOf(filters, "iam-instance-profile.arn", profiles);
        name.ifPresent(pattern -> addAnyOf(filters, "tag:Name", List.of(pattern)));
        tags.forEach(tag -> addAnyOf(filters, "tag:" + tag.key(), List.of(tag.value())));
        return filters;
    }

    private static void addAnyOf(List<Filter> filters, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            filters.add(filter(name, values));
        }
    }

    static Filter filter(String name, Collection<?> values) {
        return Filter.builder()
                .name(name)
                .values(values.stream().map(Object::toString).toList())
                .build();
    }
}
