package dev.lanyard.policy.document;

import java.util.List;

/** Which actions or resources a statement is about: those that a pattern matches, or all the others. */
public sealed interface Selection {

    /** Returns the patterns as written. */
    List<Pattern> patterns();

    /** Those that any of the patterns matches ({@code Action}, {@code Resource}). */
    record Only(List<Pattern> patterns) implements Selection {
        /** Copies the patterns. */
        public Only {
            patterns = List.copyOf(patterns);
        }
    }

    /** Those that none of the patterns matches ({@code NotAction}, {@code NotResource}). */
    record AllBut(List<Pattern> patterns) implements Selection {
        /** Copies the patterns. */
        public AllBut {
            patterns = List.copyOf(patterns);
        }
    }

    /** Selects what any of the patterns matches. */
    static Selection only(List<String> patterns) {
        return new Only(patterns.stream().map(Pattern::new).toList());
    }

    /** Selects what none of the patterns matches. */
    static Selection allBut(List<String> patterns) {
        return new AllBut(patterns.stream().map(Pattern::new).toList());
    }
}
