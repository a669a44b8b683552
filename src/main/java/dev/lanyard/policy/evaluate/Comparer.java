package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Comparison;

/** Compares values of a request with one value that is written in a condition. */
@FunctionalInterface
interface Comparer {

    boolean holds(String asked, Question question);

    /** Makes the comparison with the written value ready; only text and ARNs know variables. */
    static Comparer of(Comparison comparison, String written, boolean variables) {
        return switch (comparison) {
            case STRING_EQUALS -> Texts.same(Template.of(written, variables));
            case STRING_EQUALS_IGNORE_CASE -> Texts.sameInAnyCase(Template.of(written, variables));
            case STRING_LIKE -> Template.of(written, variables)::matches;
            case ARN_EQUALS, ARN_LIKE -> Texts.arn(Template.of(written, variables));
            case BOOL, NULL -> (asked, _) -> asked.equalsIgnoreCase(written);
            case BINARY_EQUALS -> (asked, _) -> asked.equals(written);
            case IP_ADDRESS ->
                Network.read(written)
                        .<Comparer>map(it -> (asked, _) -> it.contains(asked))
                        .orElse(NEVER);
            case NUMERIC_EQUALS -> Ordered.number(written, order -> order == 0);
            case NUMERIC_LESS_THAN -> Ordered.number(written, order -> order < 0);
            case NUMERIC_LESS_THAN_EQUALS -> Ordered.number(written, order -> order <= 0);
            case NUMERIC_GREATER_THAN -> Ordered.number(written, order -> order > 0);
            case NUMERIC_GREATER_THAN_EQUALS -> Ordered.number(written, order -> order >= 0);
            case DATE_EQUALS -> Ordered.date(written, order -> order == 0);
            case DATE_LESS_THAN -> Ordered.date(written, order -> order < 0);
            case DATE_LESS_THAN_EQUALS -> Ordered.date(written, order -> order <= 0);
            case DATE_GREATER_THAN -> Ordered.date(written, order -> order > 0);
            case DATE_GREATER_THAN_EQUALS -> Ordered.date(written, order -> order >= 0);
        };
    }

    /** For a written value that cannot be read as what the operator compares. */
    Comparer NEVER = (_, _) -> false;
}
