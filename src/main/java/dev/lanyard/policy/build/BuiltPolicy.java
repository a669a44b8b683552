package dev.lanyard.policy.build;

import dev.lanyard.model.LanyardException;
import dev.lanyard.policy.diff.PolicyDiff;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.policy.grant.Meaning;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A document with what it was built for. */
public record BuiltPolicy(List<Feature> features, Details details, PolicyDocument document) {

    /** Copies the features. */
    public BuiltPolicy {
        features = List.copyOf(features);
    }

    /** Returns the document as JSON on one line. */
    public String json() {
        return document.toJson();
    }

    /** Tells whether it says who may assume a role. */
    public boolean isTrust() {
        return features.getFirst().isTrust();
    }

    /** Returns how many characters of it count. */
    public int size() {
        return PolicySize.of(json());
    }

    /** Tells whether another document allows exactly the same, however it is written. */
    public boolean allowsTheSameAs(PolicyDocument other) {
        return PolicyDiff.between(Meaning.of("other", other), Meaning.of("built", document))
                .isEmpty();
    }

    /**
     * Refuses a document that is too long for its use.
     *
     * @param taken how many characters other documents take of the same quota
     */
    public void checkFits(PolicySize quota, int taken) {
        if (size() + taken > quota.most()) {
            String besides = taken == 0 ? ", and " : ", besides the " + figure(taken) + " that are taken, and ";
            throw LanyardException.usage(
                    "The document has " + figure(size()) + " characters without white space" + besides + quota.words()
                            + " may have " + figure(quota.most()) + ".",
                    remedy());
        }
    }

    private String remedy() {
        if (features.size() > 1) {
            Feature largest = features.stream()
                    .min(Comparator.comparingInt(this::sizeWithout))
                    .orElseThrow();
            return "Without " + largest + " it has " + figure(sizeWithout(largest))
                    + "; build a policy of its own for that.";
        }
        return details.regions().size() > 1
                ? "Build a policy for each Region, or for some of the "
                        + details.regions().size() + "."
                : "It cannot be made smaller.";
    }

    private int sizeWithout(Feature left) {
        List<Feature> others =
                features.stream().filter(feature -> feature != left).toList();
        return PolicyBuilder.assembled(others, details).size();
    }

    private static String figure(int number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
