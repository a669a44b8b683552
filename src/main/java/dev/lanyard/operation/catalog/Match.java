package dev.lanyard.operation.catalog;

import dev.lanyard.operation.Entry;
import java.util.List;
import java.util.Optional;

/** What the first words of a line turned out to name. */
public sealed interface Match {

    /**
     * An operation.
     *
     * @param words how many words its name took; the arguments follow
     */
    record Found(Entry<?, ?> entry, int words) implements Match {}

    /**
     * Nothing yet: the words end too early.
     *
     * @param noun the noun that was named, whose verbs may follow
     */
    record Unfinished(Optional<Noun> noun) implements Match {}

    /** The first word is no noun; {@code nearest} holds nouns that may be meant, the nearest first. */
    record UnknownNoun(String typed, List<String> nearest) implements Match {}

    /** The noun has no such verb; {@code nearest} holds verbs that may be meant, the nearest first. */
    record UnknownVerb(Noun noun, String typed, List<String> nearest) implements Match {}
}
