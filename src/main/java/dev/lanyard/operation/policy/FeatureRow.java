package dev.lanyard.operation.policy;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.build.Detail;
import dev.lanyard.policy.build.Feature;
import java.util.Collection;
import java.util.List;

/**
 * Something that a policy can be built for, in a list.
 *
 * @param needs the options without which it cannot be built
 * @param takes the options that it can do without
 */
public record FeatureRow(
        @Column(id = true, meaning = Meaning.NAME) String feature,

        @Column(header = "For") String purpose,
        List<String> needs,
        @Column(detail = true) List<String> takes,
        @Column(detail = true) String source) {

    /** Copies the list. */
    public FeatureRow {
        needs = List.copyOf(needs);
        takes = List.copyOf(takes);
    }

    static FeatureRow of(Feature feature) {
        return new FeatureRow(
                feature.word(),
                feature.purpose(),
                options(feature.required()),
                options(feature.optional()),
                feature.source());
    }

    private static List<String> options(Collection<Detail> details) {
        return details.stream().map(Detail::option).toList();
    }
}
