package dev.lanyard.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A service setting of an account in a Region.
 *
 * @param status {@code Default}, {@code Customized} (the user guide also prints {@code Custom}) or {@code PendingUpdate}
 * @param lastModifiedDate empty where nobody ever changed it
 */
public record ServiceSetting(
        SettingId settingId,
        String settingValue,
        String status,
        Optional<Instant> lastModifiedDate,
        String lastModifiedUser,
        String arn) {

    /** What Default Host Management Configuration is set to when it is off (turbot/steampipe-plugin-aws, PR 2611). */
    private static final String NONE = "$None";

    /** Returns the value that somebody has given it; empty when it is as in a new account. */
    public Optional<String> own() {
        boolean usual = status.equals("Default") || settingValue.equals(NONE);
        return usual ? Optional.empty() : Optional.of(settingValue);
    }
}
