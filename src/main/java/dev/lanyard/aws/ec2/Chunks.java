package dev.lanyard.aws.ec2;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;

/** Cuts long lists of filter values to what EC2 takes at once. */
final class Chunks {

    /** The most values of one filter (EC2 user guide, "Filter resources"). */
    private static final int FILTER_VALUES = 200;

    private Chunks() {}

    static <T> List<List<T>> ofFilterValues(Collection<T> values) {
        return values.stream()
                .distinct()
                .gather(Gatherers.windowFixed(FILTER_VALUES))
                .toList();
    }
}
