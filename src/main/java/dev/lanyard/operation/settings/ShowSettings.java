package dev.lanyard.operation.settings;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.Optional;

/** Asks for the settings in force. */
@Operation(
        noun = "settings",
        verb = "show",
        summary = "Show the settings in force and where each comes from",
        effect = Effect.READ,
        details = {
            "A flag wins over an environment variable, that over your configuration file, that over the system's, and"
                    + " that over the default. What the system's file pins (readOnly, for example) nothing can loosen."
        },
        examples = {"settings show", "settings show output"})
public record ShowSettings(
        @Argument(help = "only this setting", completes = Completes.SETTING)
        Optional<String> key) implements Request<Rows<SettingRow>> {}
