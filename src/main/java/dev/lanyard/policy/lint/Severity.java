package dev.lanyard.policy.lint;

import java.util.Locale;

/** How much a finding matters; the earlier, the more. */
public enum Severity {
    /** AWS refuses the document, or it gives away what nobody can have meant. */
    ERROR,
    /** The document gives more, or less, than it seems to. */
    WARNING,
    /** Nothing is wrong, but the document could be shorter or clearer. */
    NOTE;

    /** Returns the word for it, such as {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
