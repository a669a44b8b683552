package dev.lanyard.aws.account;

import java.util.List;
import java.util.Optional;

/**
 * What could be listed.
 *
 * @param note why it is less than there may be, in words for people
 */
public record Listing<T>(List<T> items, Optional<String> note) {

    /** Copies the list. */
    public Listing {
        items = List.copyOf(items);
    }
}
