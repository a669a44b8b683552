package dev.lanyard.app.settings;

import dev.lanyard.app.host.Environment;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.words.Shown;
import java.util.Map;
import java.util.Optional;

/** The settings that environment variables give. */
final class Variables {

    /** How people also write yes and no in variables. */
    private static final Map<String, String> TRUTHS = Map.of("1", "true", "0", "false", "yes", "true", "no", "false");

    private Variables() {}

    static Optional<Setting> setting(Key key, Environment environment) {
        Optional<Setting> own = key.variables().stream()
                .flatMap(name -> environment.variable(name).map(value -> read(key, name, value)).stream())
                .findFirst();
        return own.or(() -> key == Key.COLOR ? noColor(environment) : Optional.empty());
    }

    /** See no-color.org: any value but the empty one means it. */
    private static Optional<Setting> noColor(Environment environment) {
        return environment.variable("NO_COLOR").map(value -> new Setting("never", "NO_COLOR"));
    }

    private static Setting read(Key key, String name, String value) {
        String text = key.choices().contains("true") ? TRUTHS.getOrDefault(value, value) : value;
        if (!key.accepts(text)) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The environment variable " + name + " is " + Shown.quoted(value) + ", which is not a value of "
                            + key.text() + ".",
                    key.advice());
        }
        return new Setting(text, name);
    }
}
