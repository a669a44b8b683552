package dev.lanyard.operation.policy;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.build.Detail;
import dev.lanyard.policy.build.Feature;
import java.util.List;
import java.util.stream.Stream;

/** Something that a policy can be built for, in a list. */
public record FeatureRow(
        @Column(id = true, meaning = Meaning.NAME) String feature,

        @Column(header = "For") String purpose,
        List<String> options,
        @Column(detail = true) String source) {

    /** Copies the list. */
    public FeatureRow {
        options = List.copyOf(options);
    }

    static FeatureRow of(Feature feature) {
        return new FeatureRow(
                feature.word(),
                feature.purpose(),
                Stream.concat(
                                feature.required().stream().map(Detail::option),
                                feature.optional().stream().map(detail -> "[" + detail.option() + "]"))
                        .toList(),
                feature.source());
    }
}
