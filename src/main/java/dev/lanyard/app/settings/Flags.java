package dev.lanyard.app.settings;

import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.binding.GlobalOptions;
import java.util.Locale;
import java.util.Optional;

/** The settings that flags give. */
final class Flags {

    private Flags() {}

    static Optional<Setting> setting(Key key, GlobalOptions flags) {
        return switch (key) {
            case SANDBOX -> flag(flags.sandbox(), "true", "--sandbox");
            case READ_ONLY -> flag(flags.readOnly(), "true", "--read-only");
            case CONFIRM -> flag(flags.yes(), "false", "--yes");
            case COLOR -> flag(flags.noColor(), "never", "--no-color");
            case PROFILE -> value(flags.configProfile(), "--profile");
            case REGION -> value(flags.region(), "--region");
            case ENDPOINT_URL -> value(flags.endpointUrl(), "--endpoint-url");
            case OUTPUT -> value(flags.output().map(format -> format.name().toLowerCase(Locale.ROOT)), "--output");
            case PAGER, EDITING_MODE, CONFIRM_NAME_ABOVE, PROTECTED_ACCOUNTS -> Optional.empty();
        };
    }

    private static Optional<Setting> flag(boolean given, String value, String name) {
        return given ? Optional.of(new Setting(value, name)) : Optional.empty();
    }

    private static Optional<Setting> value(Optional<?> value, String name) {
        return value.map(given -> new Setting(given.toString(), name));
    }
}
