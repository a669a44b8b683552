package dev.lanyard.policy.lint;

import dev.lanyard.policy.json.Place;
import java.util.Optional;

/**
 * Something that is wrong with a document.
 *
 * @param statement what people call the statement: its Sid or {@code Statement 2}; empty when it is about the whole document
 * @param place where in the text; empty when it is not about the text
 * @param message what is wrong, in one sentence
 * @param fix what to do, in one sentence
 */
public record Finding(Code code, String statement, Optional<Place> place, String message, String fix) {

    /** Returns how much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns why it matters, in one sentence. */
    public String why() {
        return code.why();
    }
}
