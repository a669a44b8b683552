package dev.lanyard.policy.grant;

import java.util.BitSet;
import java.util.Set;

/**
 * How far a mask has come on some letters: the places in it at which it may stand.
 *
 * <p>From a star on, everything is possible that was possible from an earlier place: so only the places from the last star
 * on are kept. That keeps the number of different progresses small.
 */
record Progress(Mask mask, BitSet places) {

    static Progress start(Mask mask) {
        BitSet places = new BitSet(mask.length() + 1);
        places.set(0);
        return new Progress(mask, settled(mask, places));
    }

    /** Returns the progress after one letter more. */
    Progress after(int letter) {
        BitSet next = new BitSet(mask.length() + 1);
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (place < mask.length()) {
                step(place, letter, next);
            }
        }
        return new Progress(mask, settled(mask, next));
    }

    private void step(int place, int letter, BitSet next) {
        int mark = mask.at(place);
        if (mark == Mask.MANY) {
            next.set(place);
        } else if (Mask.isLetter(mark, letter)) {
            next.set(place + 1);
        }
    }

    /** A star may also take nothing; then forgets what lies before the last star. */
    private static BitSet settled(Mask mask, BitSet places) {
        int lastStar = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (place < mask.length() && mask.at(place) == Mask.MANY) {
                places.set(place + 1);
                lastStar = place;
            }
        }
        places.clear(0, lastStar);
        return places;
    }

    boolean isDead() {
        return places.isEmpty();
    }

    boolean isAtEnd() {
        return places.get(mask.length());
    }

    boolean matchesAllThatFollows() {
        int last = mask.length() - 1;
        return last >= 0 && mask.at(last) == Mask.MANY && places.get(last);
    }

    /** In one search the same place in the list stands for the same mask. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Progress progress && places.equals(progress.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    /** Adds the letters that the mask could go on with by name. */
    void addLetters(Set<Integer> letters) {
        places.stream()
                .filter(place -> place < mask.length() && mask.at(place) >= 0)
                .forEach(place -> letters.add(mask.at(place)));
    }
}
