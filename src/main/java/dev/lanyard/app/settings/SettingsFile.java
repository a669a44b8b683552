package dev.lanyard.app.settings;

import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Workplace.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a configuration file says.
 *
 * @param settings the settings it holds, with the file and the line as their origin
 * @param warnings what in it is not understood, in one line each
 */
record SettingsFile(Map<Key, Setting> settings, List<String> warnings) {

    private static final long LARGEST = 64 * 1024;

    /** Copies both. */
    SettingsFile {
        settings = Map.copyOf(settings);
        warnings = List.copyOf(warnings);
    }

    /** Reads a file; one that is not there says nothing, one that cannot be understood is an error. */
    static SettingsFile read(Path path) {
        try {
            if (!Files.exists(path)) {
                return new SettingsFile(Map.of(), List.of());
            }
            if (Files.size(path) > LARGEST) {
                throw unusable(path, "it is larger than " + LARGEST / 1024 + " KiB", new IOException("too large"));
            }
            return SettingsYaml.parse(path, Files.readString(path));
        } catch (NoSuchFileException e) {
            return new SettingsFile(Map.of(), List.of());
        } catch (IOException e) {
            throw unusable(path, Reason.of(e), e);
        }
    }

    static LanyardException unusable(Path path, String why, Exception cause) {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "The configuration file " + path + " cannot be used: " + why + ".",
                "Mend it; its lines look like 'output: json'.",
                cause);
    }
}
