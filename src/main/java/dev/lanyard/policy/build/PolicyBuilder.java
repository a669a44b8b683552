package dev.lanyard.policy.build;

import dev.lanyard.model.LanyardException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Builds the smallest document that lets some features work. */
public final class PolicyBuilder {

    private PolicyBuilder() {}

    /**
     * Builds the document.
     *
     * @throws LanyardException of kind USAGE, naming the option, when a feature lacks a detail or a detail lacks a feature
     */
    public static BuiltPolicy build(List<Feature> features, Details details) {
        List<Feature> wanted = features.stream().distinct().toList();
        checkKind(wanted);
        wanted.forEach(feature -> checkTold(feature, details));
        checkUsed(wanted, details);
        return assembled(wanted, details);
    }

    static BuiltPolicy assembled(List<Feature> features, Details details) {
        Grants grants =
                features.stream().map(feature -> feature.grants(details)).reduce(Grants.NONE, Grants::and);
        return new BuiltPolicy(features, details, SmallestDocument.of(grants.statements()));
    }

    private static void checkKind(List<Feature> features) {
        List<Feature> trusts = features.stream().filter(Feature::isTrust).toList();
        if (!trusts.isEmpty() && trusts.size() < features.size()) {
            throw LanyardException.usage(
                    "No document can say both what a role may do and who may assume it, which is " + words(trusts)
                            + ".",
                    "Build two documents: one for " + words(trusts) + ", one for the others.");
        }
    }

    private static void checkTold(Feature feature, Details details) {
        Set<Detail> told = details.told();
        List<Detail> missing = feature.required().stream()
                .filter(detail -> !told.contains(detail))
                .toList();
        if (!missing.isEmpty()) {
            List<String> what = missing.stream().map(Detail::what).toList();
            List<String> examples = missing.stream().map(Detail::example).toList();
            throw LanyardException.usage(
                    "Feature " + feature + " has to be told " + String.join(" and ", what) + ".",
                    "Give it with " + String.join(" ", examples) + ".");
        }
    }

    private static void checkUsed(List<Feature> features, Details details) {
        for (Detail detail : details.told()) {
            if (!detail.isPlace() && features.stream().noneMatch(feature -> feature.takes(detail))) {
                List<Feature> takers = Arrays.stream(Feature.values())
                        .filter(feature -> feature.takes(detail))
                        .toList();
                throw LanyardException.usage(
                        detail.option() + " is of no use to " + words(features) + ".",
                        "It is for " + words(takers) + "; add one of them, or leave it away.");
            }
        }
    }

    private static String words(List<Feature> features) {
        return String.join(", ", features.stream().map(Feature::word).toList());
    }
}
