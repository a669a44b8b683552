package dev.lanyard.model;

import java.util.Collection;
import java.util.List;

/** Says how many things there are, and which. */
public final class Counted {

    private static final int MOST_NAMED = 10;

    private Counted() {}

    /** Returns a number and its noun, such as {@code 1 profile} or {@code 3 profiles}. */
    public static String of(int number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Returns a number and its noun where the plural is not made with an s. */
    public static String of(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Returns {@code profile a} for one thing, else the number and the first ten names, as in {@code 2 profiles (a, b)}. */
    public static String named(Collection<?> things, String one, String many) {
        return things.size() == 1 ? one + " " + names(things) : things.size() + " " + many + " (" + names(things) + ")";
    }

    /** Returns the first ten names, with an ellipsis where there are more. */
    public static String names(Collection<?> things) {
        List<String> names =
                things.stream().limit(MOST_NAMED).map(Object::toString).toList();
        return String.join(", ", names) + (things.size() > MOST_NAMED ? ", …" : "");
    }
}
