package dev.lanyard.model;

import java.util.regex.Pattern;

/** The one way in which a value record refuses what it is given. */
final class Checks {

    private static final int SHOWN = 80;

    private Checks() {}

    static void matches(Pattern valid, String value, String what, String nextStep) {
        if (!valid.matcher(value).matches()) {
            throw LanyardException.usage("'" + shown(value) + "' is not " + what + ".", nextStep);
        }
    }

    /** Cuts what is too long for one line and hides control characters, which could drive the terminal. */
    private static String shown(String value) {
        String cut = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
