package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a document while its reading goes on. */
final class Problems {

    /** What IAM answers to anything it cannot read. */
    static final String SYNTAX = "Syntax errors in policy.";

    private static final int MOST_HINTS = 100;
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    private final List<Problem> found = new ArrayList<>();

    /** Tells whether a hint is worth its search: a text may hold thousands of problems, and nobody reads all hints. */
    boolean wantHints() {
        return found.size() < MOST_HINTS;
    }

    void add(Place place, String path, String message) {
        add(place, path, message, SYNTAX);
    }

    void add(Place place, String path, String message, String serviceWords) {
        found.add(new Problem(place, path, message, serviceWords));
    }

    /** Ends the reading if anything is wrong, with all that is, in the order of the text. */
    void refuse() {
        if (!found.isEmpty()) {
            throw MalformedPolicyException.of(found.stream().sorted(BY_PLACE).toList());
        }
    }
}
