package dev.lanyard.operation.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes words so that {@link WordLexer}, and any POSIX shell, reads them back as they were. */
public final class Quoting {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private Quoting() {}

    /** Returns the word, in single quotes where it needs any. */
    public static String quote(String word) {
        return SAFE.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Returns the words as one line. */
    public static String line(List<String> words) {
        return words.stream().map(Quoting::quote).collect(Collectors.joining(" "));
    }
}
