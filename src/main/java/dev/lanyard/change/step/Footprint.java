package dev.lanyard.change.step;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a step needs to be as it is, and what it changes; the order of steps follows from that.
 *
 * <p>Names are made by the static methods only, so that two steps about one thing use one name for it.
 *
 * @param reads what has to be there, and stay, for the step to work
 * @param writes what the step makes, changes or takes away
 * @param at the thing in AWS that the call is made on: never two steps on it at once, because IAM refuses that
 *     (ConcurrentModification)
 */
public record Footprint(Set<String> reads, Set<String> writes, String at) {

    /** Copies the sets. */
    public Footprint {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    /** Something that comes or goes as a whole. */
    public static Footprint of(Place place, String thing) {
        return new Footprint(Set.of(), Set.of(key(place, thing)), key(place, thing));
    }

    /**
     * A part of a thing.
     *
     * @param thing such as {@code role web}
     * @param part such as {@code trust}
     */
    public static Footprint of(Place place, String thing, String part) {
        String whole = key(place, thing);
        return new Footprint(Set.of(whole), Set.of(whole + ": " + part), whole);
    }

    /** Returns the same with other things that it needs, in the same place. */
    public Footprint needing(Place place, String... things) {
        Set<String> more = Stream.concat(reads.stream(), Stream.of(things).map(thing -> key(place, thing)))
                .collect(Collectors.toSet());
        return new Footprint(more, writes, at);
    }

    /** IAM's names are unique without regard to case (IAM user guide, "IAM identifiers"). */
    private static String key(Place place, String thing) {
        return (place + ": " + thing).toLowerCase(Locale.ROOT);
    }
}
