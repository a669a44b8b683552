package dev.lanyard.operation;

import java.util.List;

/**
 * A line of a tree with what belongs to it.
 *
 * @param text wraps where the terminal is too narrow
 */
public record Branch(Mark mark, String text, List<Branch> children) {

    /** Copies the children. */
    public Branch {
        children = List.copyOf(children);
    }

    /** What has become of what a line is about: its sign and its colour. */
    public enum Mark {
        /** The line says nothing of the kind, such as a title. */
        NONE(""),
        /** It is new. */
        ADDED("+ "),
        /** It is gone. */
        REMOVED("- "),
        /** It is another. */
        CHANGED("~ "),
        /** It is as before. */
        SAME("= "),
        /** It says more about the line above. */
        DETAIL(""),
        /** It is wrong. */
        ERROR("error "),
        /** It may not be what was meant. */
        WARNING("warning "),
        /** It could be better. */
        NOTE("note ");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** Returns what stands before the line, so that it can be read without colours. */
        public String sign() {
            return sign;
        }
    }

    /** Makes a line with nothing under it. */
    public static Branch leaf(Mark mark, String text) {
        return new Branch(mark, text, List.of());
    }
}
