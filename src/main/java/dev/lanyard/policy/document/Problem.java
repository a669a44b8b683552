package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Excerpt;
import dev.lanyard.policy.json.Place;
import java.io.Serializable;

/**
 * One thing that keeps a text from being a policy.
 *
 * @param path the element that it is about, such as {@code Statement[0].Effect}; empty for the document as a whole
 * @param message what is wrong, as a sentence that begins small
 * @param serviceWords what IAM says to a document that has this problem
 */
public record Problem(Place place, String path, String message, String serviceWords) implements Serializable {

    /** Returns {@code line 3, column 17 (Statement[0].Effect): it must be Allow or Deny.} */
    @Override
    public String toString() {
        return place + (path.isEmpty() ? "" : " (" + Excerpt.shortened(path) + ")") + ": " + message;
    }
}
