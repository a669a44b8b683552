package dev.lanyard.policy.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One request whose answer a page of AWS's documentation gives.
 *
 * @param page the page, by guide and title
 * @param policiesTitle what the policies are called that the case shares with its neighbours
 * @param answer the decision in words, such as {@code implicitly denied by boundary}
 * @param missing the condition keys that the answer must name as missing; empty when the case does not say
 */
record DocumentedCase(
        String page,
        String policiesTitle,
        String name,
        PolicySet policies,
        AccessRequest request,
        String answer,
        Optional<List<String>> missing) {

    /** Says a decision in the words of the case files. */
    static String words(Decision decision) {
        return switch (decision) {
            case Decision.Allowed(List<Ground> grounds) ->
                grounds.isEmpty() ? "allowed" : "allowed by " + words(grounds);
            case Decision.ExplicitlyDenied(List<Ground> grounds) -> "explicitly denied by " + words(grounds);
            case Decision.ImplicitlyDenied(List<Layer> silent) ->
                "implicitly denied by "
                        + silent.stream().map(DocumentedCase::word).collect(Collectors.joining(", "));
        };
    }

    private static String words(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> word(ground.layer()) + ": " + ground.label())
                .collect(Collectors.joining(", "));
    }

    private static String word(Layer layer) {
        String kind =
                layer.kind() == Layer.Kind.CONTROL ? "scp" : layer.kind().name().toLowerCase(Locale.ROOT);
        return layer.name().isEmpty() ? kind : kind + " " + layer.name();
    }

    @Override
    public String toString() {
        return policiesTitle + ": " + name;
    }
}
