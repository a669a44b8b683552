package dev.lanyard.change.json;

/** The beginning of a text from outside, fit for one line of a message. */
final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    static String of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
