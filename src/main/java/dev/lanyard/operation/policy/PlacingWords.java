package dev.lanyard.operation.policy;

import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.document.PolicySize;

/** How people are told of a built document. */
final class PlacingWords {

    private PlacingWords() {}

    static String features(BuiltPolicy built) {
        return String.join(", ", built.features().stream().map(Feature::word).toList());
    }

    static String size(BuiltPolicy built, PolicySize quota) {
        return built.size() + " of " + quota.most() + " characters";
    }
}
