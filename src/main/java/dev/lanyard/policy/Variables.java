package dev.lanyard.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fills in {@code ${key}} and {@code ${key, 'default'}} from a request.
 *
 * <p>{@code ${*}}, {@code ${?}} and {@code ${$}} stand for those characters themselves. A key that the request does not have,
 * or has several values for, has no value (IAM user guide, "IAM policy elements: variables and tags").
 */
final class Variables {

    /** For documents of the old version, in which {@code ${…}} is plain text. */
    static final Variables NONE = new Variables(false, RequestContext.EMPTY);

    private static final String OPENING = "${";

    private final boolean known;
    private final RequestContext context;

    private Variables(boolean known, RequestContext context) {
        this.known = known;
        this.context = context;
    }

    /** A stretch of text that was written in the document, or filled in for a variable. */
    record Piece(String text, boolean filledIn) {}

    /** Takes the values from the context where the document knows variables. */
    static Variables of(PolicyDocument document, RequestContext context) {
        return document.knowsVariables() ? new Variables(true, context) : NONE;
    }

    /** Returns the text as a pattern; empty when a variable has no value. */
    Optional<Glob> expand(String text) {
        return pieces(text).map(Glob::of);
    }

    /** Returns the text with the variables filled in; empty when one has no value. */
    Optional<String> fillIn(String text) {
        return pieces(text).map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    private Optional<List<Piece>> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int opening = next(text, done); opening >= 0; opening = next(text, done)) {
            int closing = text.indexOf('}', opening);
            Optional<String> value = value(text.substring(opening + OPENING.length(), closing));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(new Piece(text.substring(done, opening), false));
            pieces.add(new Piece(value.get(), true));
            done = closing + 1;
        }
        pieces.add(new Piece(text.substring(done), false));
        return Optional.of(pieces);
    }

    /** Returns where the next variable begins; one that is not closed is plain text. */
    private int next(String text, int from) {
        int opening = known ? text.indexOf(OPENING, from) : -1;
        return opening >= 0 && text.indexOf('}', opening) > 0 ? opening : -1;
    }

    private Optional<String> value(String inBraces) {
        if (inBraces.equals("*") || inBraces.equals("?") || inBraces.equals("$")) {
            return Optional.of(inBraces);
        }
        int comma = inBraces.indexOf(',');
        String key = comma < 0 ? inBraces : inBraces.substring(0, comma);
        List<String> values = context.values(key.strip());
        if (values.size() == 1) {
            return Optional.of(values.getFirst());
        }
        return comma < 0
                ? Optional.empty()
                : unquoted(inBraces.substring(comma + 1).strip());
    }

    private static Optional<String> unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return quoted ? Optional.of(text.substring(1, text.length() - 1)) : Optional.empty();
    }
}
