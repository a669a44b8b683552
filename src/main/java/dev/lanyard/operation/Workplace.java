package dev.lanyard.operation;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.Optional;

/** Where this process works, and the settings of this host's user. */
public interface Workplace {

    /** Returns whether AWS is the simulated organisation inside this process. */
    boolean sandbox();

    /** Moves to another account; on a one-shot run it lasts for that run only. */
    void useAccount(AccountId account, Optional<String> roleName);

    /** Moves to another Region of the same account. */
    void useRegion(RegionId region);

    /** Returns the settings in force, by key, each with its value and where it comes from. */
    Map<String, Setting> settings();

    /**
     * Writes a setting to the user's configuration file.
     *
     * @throws dev.lanyard.model.LanyardException of kind USAGE when there is no such key or the value is not valid
     */
    void set(String key, String value);

    /** Returns the simulated organisation's controls. */
    SandboxControl sandboxControl();

    /** A setting's value and its origin, such as {@code default}, {@code --output} or a file's path. */
    record Setting(String value, String origin) {}
}
