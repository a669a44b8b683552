package dev.lanyard.inventory.names;

import dev.lanyard.model.RegionId;
import java.nio.file.Path;

/**
 * Where names hold.
 *
 * @param identity who sees them: the account's id, or what stands for it while it is not known, such as the profile
 */
public record NamePlace(String identity, RegionId region) {

    private static final int LONGEST = 100;

    /** Returns the file of a list below the directory of all names. */
    Path file(Path directory, NameKey key) {
        Path own = directory.resolve(safe(identity));
        return switch (key.kind().extent()) {
            case ACCOUNT -> own.resolve("global").resolve(key.kind().file());
            case REGION -> own.resolve(region.value()).resolve(key.kind().file());
            case ROLE, POLICY ->
                own.resolve("global")
                        .resolve(key.kind().file())
                        .resolve(key.owner().orElseThrow());
        };
    }

    private static String safe(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9_@=+-]", "_");
        return letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
    }
}
