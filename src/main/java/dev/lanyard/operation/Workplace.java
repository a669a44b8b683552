package dev.lanyard.operation;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.Optional;

/** Where this process works, and the settings of this host's user. */
public interface Workplace {

    /** Returns whether AWS is the simulated organisation inside this process. */
    boolean sandbox();

    /** Returns what the guard lets through now, in words: {@code changes allowed}, {@code dry run} or {@code read-only}. */
    String mode();

    /**
     * Moves to another account as a role; without a name as the usual one, or as oneself in one's own account. On a
     * one-shot run it lasts for that run only.
     *
     * @throws dev.lanyard.aws.AwsException when the role may not be assumed; then nothing has moved
     */
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
