package dev.lanyard.sandbox.ec2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.ec2.model.Filter;

/**
 * The filters that one Describe operation knows.
 *
 * @param known the values that each filter looks at, by the filter's name
 * @param tags the tags of a thing, for {@code tag:KEY}; empty where the operation knows no tag filters
 */
record FilterSet<T>(Map<String, Function<T, List<String>>> known, Optional<Function<T, Map<String, String>>> tags) {

    private static final int MAX_VALUES = 200;
    private static final String TAG = "tag:";

    /** Checks the filters, which must all hold; of each one's values it is enough that one does. */
    Matcher<T> compile(List<Filter> filters) {
        if (filters.stream().mapToInt(filter -> filter.values().size()).sum() > MAX_VALUES) {
            throw Ec2Faults.invalid(
                    "FilterLimitExceeded",
                    "The maximum number of filter values specified on a single call is " + MAX_VALUES);
        }
        List<Condition<T>> conditions = filters.stream().map(this::condition).toList();
        return thing -> conditions.stream().allMatch(condition -> condition.holds(thing));
    }

    private Condition<T> condition(Filter filter) {
        String name = Optional.ofNullable(filter.name()).orElseThrow(() -> Ec2Faults.missing("Filter.Name"));
        return new Condition<>(
                values(name), filter.values().stream().map(Wildcards::parse).toList());
    }

    private Function<T, List<String>> values(String name) {
        if (tags.isPresent() && name.startsWith(TAG)) {
            Function<T, Map<String, String>> tagsOf = tags.get();
            String key = name.substring(TAG.length());
            return thing ->
                    Optional.ofNullable(tagsOf.apply(thing).get(key)).stream().toList();
        }
        Function<T, List<String>> values = known.get(name);
        if (values == null) {
            throw Ec2Faults.invalidValue("The filter '" + name + "' is invalid");
        }
        return values;
    }

    /** Tells whether a thing passes all filters. */
    @FunctionalInterface
    interface Matcher<T> {
        boolean matches(T thing);
    }

    private record Condition<T>(Function<T, List<String>> values, List<Wildcards> patterns) {

        boolean holds(T thing) {
            return values.apply(thing).stream()
                    .anyMatch(value -> patterns.stream().anyMatch(pattern -> pattern.matches(value)));
        }
    }
}
