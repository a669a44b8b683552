package dev.lanyard.policy.json;

import java.io.Serializable;

/**
 * A place in a text, as editors count: both from 1.
 *
 * @param column counts chars, of which characters beyond U+FFFF take two
 */
public record Place(int line, int column) implements Serializable {

    /** Returns {@code line 3, column 17}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
