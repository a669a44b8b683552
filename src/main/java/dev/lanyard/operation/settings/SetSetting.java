package dev.lanyard.operation.settings;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;

/** Asks to write a setting to the user's configuration file. */
@Operation(
        noun = "settings",
        verb = "set",
        summary = "Write a setting to your configuration file",
        effect = Effect.SESSION,
        examples = {"settings set output json", "settings set region eu-central-1"})
public record SetSetting(
        @Argument(help = "which setting", completes = Completes.SETTING)
        String key,

        @Argument(help = "its new value") String value)
        implements Request<Changed> {}
