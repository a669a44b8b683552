package dev.lanyard.operation.change;

import dev.lanyard.model.LanyardException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A run of changes as people name it.
 *
 * @param id its number; empty for the last one
 */
public record RunRef(Optional<Integer> id) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** Reads a number, or {@code last}. */
    public static RunRef parse(String text) {
        if (text.equals("last")) {
            return new RunRef(Optional.empty());
        }
        if (!NUMBER.matcher(text).matches()) {
            throw LanyardException.usage(
                    "'" + text + "' is not a run of changes.",
                    "A run is a number, or 'last'; 'change list' shows them.");
        }
        return new RunRef(Optional.of(Integer.parseInt(text)));
    }

    @Override
    public String toString() {
        return id.map(Object::toString).orElse("last");
    }
}
