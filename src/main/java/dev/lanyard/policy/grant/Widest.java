package dev.lanyard.policy.grant;

import java.util.List;
import java.util.function.BiPredicate;

/** Keeps lists free of what something else in them covers. */
final class Widest {

    private Widest() {}

    /** Adds the thing, unless one in the list covers it, and takes out those that it covers. */
    static <T> void add(List<T> list, T thing, BiPredicate<T, T> covers) {
        if (list.stream().noneMatch(present -> covers.test(present, thing))) {
            list.removeIf(present -> covers.test(thing, present));
            list.add(thing);
        }
    }
}
