package dev.lanyard.operation.completion;

import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.Names;
import java.nio.file.Path;
import java.util.List;

/** What completion may look at; none of it waits for AWS. */
public interface KnownNames {

    /** Returns names of what is in the present account and Region. */
    Names live(NameKey key);

    /** Returns the keys of Lanyard's settings. */
    List<String> settings();

    /** Returns the profiles of the AWS configuration files. */
    List<String> configProfiles();

    /** Returns the directory that relative paths start from. */
    Path directory();
}
