package dev.lanyard.policy.grant;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for a text that all of some masks match and none of others, by following all masks at once letter by letter.
 *
 * <p>Letters that no mask names behave alike, so one stands for all of them. The number of places that are looked at is
 * bounded: masks with many stars and question marks could need more than there is time for.
 */
final class Search {

    private static final int MOST_PLACES = 20_000;

    /** A letter that no mask names: the last of Unicode's letters for private use. */
    private static final int ANY_OTHER = 0x10_FFFD;

    private final List<Mask> wanted;
    private final List<Mask> unwanted;
    private final Set<Place> seen = new HashSet<>();
    private final Deque<Place> open = new ArrayDeque<>();

    Search(List<Mask> wanted, List<Mask> unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    /** Where each mask stands after the same letters. */
    private record Place(List<Progress> wanted, List<Progress> unwanted) {}

    /** Returns true only when there is certainly no such text. */
    boolean findsNothing() {
        visit(new Place(
                wanted.stream().map(Progress::start).toList(),
                unwanted.stream().map(Progress::start).toList()));
        while (!open.isEmpty() && seen.size() <= MOST_PLACES) {
            Place place = open.pop();
            if (isFound(place)) {
                return false;
            }
            letters(place).forEach(letter -> visit(after(place, letter)));
            // What is put down last is looked at first: most texts are found with the letter that none names.
            visit(after(place, ANY_OTHER));
        }
        return open.isEmpty();
    }

    /** What can never match any more, or matches already whatever follows, need not be followed. */
    private void visit(Place place) {
        boolean hopeless = place.wanted().stream().anyMatch(Progress::isDead)
                || place.unwanted().stream().anyMatch(Progress::matchesAllThatFollows);
        if (!hopeless && seen.add(place)) {
            open.push(place);
        }
    }

    private static boolean isFound(Place place) {
        boolean free = place.wanted().size() == 1 && place.unwanted().stream().allMatch(Progress::isDead);
        return free
                || (place.wanted().stream().allMatch(Progress::isAtEnd)
                        && place.unwanted().stream().noneMatch(Progress::isAtEnd));
    }

    private static Set<Integer> letters(Place place) {
        Set<Integer> letters = new TreeSet<>();
        place.wanted().forEach(progress -> progress.addLetters(letters));
        place.unwanted().forEach(progress -> progress.addLetters(letters));
        return letters;
    }

    private static Place after(Place place, int letter) {
        return new Place(after(place.wanted(), letter), after(place.unwanted(), letter));
    }

    private static List<Progress> after(List<Progress> all, int letter) {
        List<Progress> next = new ArrayList<>(all.size());
        all.forEach(progress -> next.add(progress.after(letter)));
        return next;
    }
}
