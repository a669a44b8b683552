package dev.lanyard.operation.whoami;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operation {@code whoami}. */
public final class WhoAmIOperations {

    private WhoAmIOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(entry(WhoAmI.class, () -> (_, context) -> Whereabouts.of(context)));
    }
}
