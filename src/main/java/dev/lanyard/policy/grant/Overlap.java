package dev.lanyard.policy.grant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the masks that together match what two masks both match, as long as these are few. */
final class Overlap {

    private static final int MOST = 12;
    private static final int LONGEST = 400;

    private final Mask one;
    private final Mask other;
    private final Map<Long, List<Tail>> known = new HashMap<>();
    private boolean tooMany;

    private Overlap(Mask one, Mask other) {
        this.one = one;
        this.other = other;
    }

    /** The rest of a mask: a mark, and what follows it; the empty one has none. */
    private record Tail(Optional<Integer> mark, Optional<Tail> rest) {

        static final Tail EMPTY = new Tail(Optional.empty(), Optional.empty());

        Tail after(int before) {
            boolean again =
                    before == Mask.MANY && mark.filter(it -> it == Mask.MANY).isPresent();
            return again ? this : new Tail(Optional.of(before), Optional.of(this));
        }

        Mask mask(Mask kind) {
            List<Integer> marks = new ArrayList<>();
            for (Tail tail = this; tail.mark.isPresent(); tail = tail.rest.orElse(EMPTY)) {
                marks.add(tail.mark.get());
            }
            return kind.withMarks(marks);
        }
    }

    /** Returns the masks, none when nothing is matched by both; empty when they would be too many, or depend on variables. */
    static Optional<List<Mask>> of(Mask one, Mask other) {
        if (one.covers(other)) {
            return Optional.of(List.of(other));
        }
        if (other.covers(one)) {
            return Optional.of(List.of(one));
        }
        boolean hard = one.hasVariables() || other.hasVariables() || one.length() + other.length() > LONGEST;
        return hard ? Optional.empty() : new Overlap(one, other).masks();
    }

    private Optional<List<Mask>> masks() {
        List<Mask> masks = new ArrayList<>();
        tails(0, 0).stream().map(tail -> tail.mask(one)).forEach(mask -> Widest.add(masks, mask, Mask::covers));
        return tooMany ? Optional.empty() : Optional.of(masks);
    }

    private List<Tail> tails(int at, int otherAt) {
        long key = ((long) at << Integer.SIZE) | otherAt;
        List<Tail> before = known.get(key);
        if (before != null) {
            return before;
        }
        List<Tail> found =
                tooMany ? List.of() : find(at, otherAt).stream().distinct().toList();
        tooMany |= found.size() > MOST;
        known.put(key, found);
        return found;
    }

    private List<Tail> find(int at, int otherAt) {
        boolean star = isStar(one, at);
        boolean otherStar = isStar(other, otherAt);
        if (at == one.length() && otherAt == other.length()) {
            return List.of(Tail.EMPTY);
        }
        if (star && otherStar) {
            return join(prepend(Mask.MANY, tails(at + 1, otherAt)), prepend(Mask.MANY, tails(at, otherAt + 1)));
        }
        if (star) {
            return join(tails(at + 1, otherAt), taken(other, otherAt, () -> tails(at, otherAt + 1)));
        }
        if (otherStar) {
            return join(tails(at, otherAt + 1), taken(one, at, () -> tails(at + 1, otherAt)));
        }
        return both(at, otherAt);
    }

    private List<Tail> both(int at, int otherAt) {
        if (at == one.length() || otherAt == other.length()) {
            return List.of();
        }
        int mark = one.at(at);
        int otherMark = other.at(otherAt);
        int written = mark == Mask.ONE ? other.writtenAt(otherAt) : one.writtenAt(at);
        boolean together = mark == otherMark || mark == Mask.ONE || otherMark == Mask.ONE;
        return together ? prepend(written, tails(at + 1, otherAt + 1)) : List.of();
    }

    /** What a star of the other side takes of this mask. */
    private static List<Tail> taken(Mask mask, int at, Supplier<List<Tail>> rest) {
        return at == mask.length() ? List.of() : prepend(mask.writtenAt(at), rest.get());
    }

    private static boolean isStar(Mask mask, int at) {
        return at < mask.length() && mask.at(at) == Mask.MANY;
    }

    private static List<Tail> prepend(int mark, List<Tail> tails) {
        return tails.stream().map(tail -> tail.after(mark)).toList();
    }

    private static List<Tail> join(List<Tail> some, List<Tail> others) {
        List<Tail> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
