package dev.lanyard.policy.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of texts: those that all of some masks match and none of others.
 *
 * @param within at least one
 * @param except those that have nothing in common with the rest are left out
 */
public record Extent(List<Mask> within, List<Mask> except) {

    /** Leaves out what says nothing, so that the same set is mostly the same record. */
    public Extent {
        List<Mask> narrowest = new ArrayList<>();
        within.forEach(mask -> Widest.add(narrowest, mask, (present, added) -> added.covers(present)));
        List<Mask> relevant = new ArrayList<>();
        except.stream()
                .filter(mask -> narrowest.stream().allMatch(mask::meets))
                .forEach(mask -> Widest.add(relevant, mask, Mask::covers));
        within = narrowest.stream().sorted().toList();
        except = relevant.stream().sorted().toList();
    }

    /** Returns what the mask matches. */
    public static Extent of(Mask mask) {
        return new Extent(List.of(mask), List.of());
    }

    /** Returns the only mask, if the set is what one mask matches. */
    public Optional<Mask> mask() {
        return within.size() == 1 && except.isEmpty() ? Optional.of(within.getFirst()) : Optional.empty();
    }

    /** Tells whether there is certainly no text in the set. */
    boolean isEmpty() {
        if (within.size() == 1) {
            return !except.isEmpty() && new Search(within, except).findsNothing();
        }
        return new Search(within.stream().map(Mask::loose).toList(), except).findsNothing();
    }

    /** Tells whether the text is in the set. */
    public boolean contains(String text) {
        return within.stream().allMatch(mask -> mask.matches(text))
                && except.stream().noneMatch(mask -> mask.matches(text));
    }

    /** Tells whether all of the other set is certainly in this one. */
    public boolean covers(Extent other) {
        if (mask().isPresent() && other.mask().isPresent()) {
            return within.getFirst().covers(other.within.getFirst());
        }
        return equals(other) || minus(other, this).isEmpty();
    }

    /** Tells whether the sets may have something in common. */
    public boolean meets(Extent other) {
        boolean hopeless =
                within.stream().anyMatch(mask -> other.within.stream().anyMatch(theirs -> !mask.meets(theirs)));
        boolean masks = mask().isPresent() && other.mask().isPresent();
        return !hopeless && (masks || !and(other).isEmpty());
    }

    /** Returns what is in both. */
    Extent and(Extent other) {
        return new Extent(joined(within, other.within), joined(except, other.except));
    }

    /**
     * Returns sets that together hold what is in the first set and not in the second; they may overlap.
     *
     * <p>What a mask with variables leaves out is different for every request, so the second set is taken to leave all of
     * it out: the answer is then rather too large than too small.
     */
    static List<Extent> minus(Extent set, Extent other) {
        Stream<Extent> outside = other.within.stream()
                .filter(mask -> set.within.stream().noneMatch(mask::covers))
                .map(mask -> new Extent(set.within, joined(set.except, List.of(mask))));
        Stream<Extent> leftOut = other.except.stream()
                .filter(mask -> set.except.stream().noneMatch(excepted -> excepted.covers(mask)))
                .map(mask -> isOpen(set, mask) ? set : new Extent(joined(set.within, List.of(mask)), set.except));
        return Stream.concat(outside, leftOut)
                .distinct()
                .filter(rest -> !rest.isEmpty())
                .toList();
    }

    private static boolean isOpen(Extent set, Mask mask) {
        return mask.hasVariables() || set.within.stream().anyMatch(Mask::hasVariables);
    }

    /** Returns the same set as sets that are each within one mask, where that can be written. */
    List<Extent> simplified() {
        if (within.size() < 2) {
            return List.of(this);
        }
        return Overlap.of(within.get(0), within.get(1))
                .map(masks -> masks.stream()
                        .map(mask -> new Extent(joined(within.subList(2, within.size()), List.of(mask)), except))
                        .flatMap(extent -> extent.simplified().stream())
                        .filter(extent -> !extent.isEmpty())
                        .toList())
                .orElse(List.of(this));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Returns the set in words: {@code s3:* except s3:PutObject, s3:DeleteObject}. */
    @Override
    public String toString() {
        String inside = within.stream().map(Mask::toString).collect(Collectors.joining(" and within "));
        return except.isEmpty()
                ? inside
                : inside + " except " + except.stream().map(Mask::toString).collect(Collectors.joining(", "));
    }
}
