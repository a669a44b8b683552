package dev.lanyard.inventory.names;

import java.util.List;

/** Where names come from; it may take its time. */
@FunctionalInterface
public interface NameSource {

    /**
     * Reads the names.
     *
     * @throws dev.lanyard.model.LanyardException when they cannot be read, in words for people
     */
    List<Name> read(NamePlace place, NameKey key);
}
