package dev.lanyard.policy.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A text of a policy in which {@code ${key}} and {@code ${key, 'default'}} stand for values of the request.
 *
 * <p>{@code ${*}}, {@code ${?}} and {@code ${$}} stand for those characters themselves. A key that the request does not have,
 * or has several values for, or an empty one, has no value, and a text with such a variable matches nothing (IAM user guide,
 * "IAM policy elements: variables and tags", and "IAM JSON policy elements: Condition" for the empty text, which is null).
 */
sealed interface Template {

    /** A text without variables. */
    record Fixed(String text, Glob glob) implements Template {}

    /** A text with variables. */
    record Open(List<Part> parts) implements Template {}

    /** A part of a text. */
    sealed interface Part {}

    /** Written in the document: star and question mark are wildcards. */
    record Plain(String text) implements Part {}

    /** Stands for the character itself. */
    record Literal(String text) implements Part {}

    /** Stands for the value of a key. */
    record Variable(String key, Optional<String> byDefault) implements Part {}

    /** Reads a text; in documents of the old version {@code ${…}} is plain text. */
    static Template of(String text, boolean variables) {
        return of(text, variables ? 0 : text.length());
    }

    /**
     * Reads the name of a resource: "You can't use a variable to replace parts of the ARN before the fifth colon" (IAM user
     * guide, "IAM policy elements: variables and tags"), so that {@code ${…}} is plain text there.
     */
    static Template ofResource(String text, boolean variables) {
        return of(text, variables ? TemplateReader.afterFifthColon(text) : text.length());
    }

    private static Template of(String text, int firstVariable) {
        List<Part> parts = TemplateReader.parts(text, firstVariable);
        return parts.stream().allMatch(Plain.class::isInstance) ? new Fixed(text, Glob.of(text)) : new Open(parts);
    }

    /** Tells whether the whole value matches the text as a pattern. */
    default boolean matches(String value, Question question) {
        return test(question, glob -> glob.matches(value));
    }

    /** Tests the text as a pattern, its variables filled in; false when one has no value. */
    default boolean test(Question question, Predicate<Glob> test) {
        return switch (this) {
            case Fixed fixed -> test.test(fixed.glob());
            case Open open -> pieces(open, question).map(Glob::of).filter(test).isPresent();
        };
    }

    /** Returns the text with its variables filled in; empty when one has no value. */
    default Optional<String> text(Question question) {
        return switch (this) {
            case Fixed fixed -> Optional.of(fixed.text());
            case Open open -> pieces(open, question).map(Template::joined);
        };
    }

    private static Optional<List<Glob.Piece>> pieces(Open open, Question question) {
        List<Glob.Piece> pieces = new ArrayList<>();
        for (Part part : open.parts()) {
            Optional<Glob.Piece> piece = piece(part, question);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
        }
        return Optional.of(pieces);
    }

    private static Optional<Glob.Piece> piece(Part part, Question question) {
        return switch (part) {
            case Plain(String text) -> Optional.of(new Glob.Piece(text, false));
            case Literal(String text) -> Optional.of(new Glob.Piece(text, true));
            case Variable variable -> value(variable, question).map(text -> new Glob.Piece(text, true));
        };
    }

    private static Optional<String> value(Variable variable, Question question) {
        List<String> values = question.values(variable.key());
        boolean hasValue = values.size() == 1 && !values.getFirst().isEmpty();
        return hasValue ? Optional.of(values.getFirst()) : variable.byDefault();
    }

    private static String joined(List<Glob.Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
