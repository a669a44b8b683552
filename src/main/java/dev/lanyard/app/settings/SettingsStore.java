package dev.lanyard.app.settings;

import dev.lanyard.app.host.Directories;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the configuration files, and writes the user's. */
public final class SettingsStore {

    private static final Pattern PLAIN_SCALAR = Pattern.compile("[A-Za-z0-9_/.][A-Za-z0-9_/.:=+@ -]*(?<![: ])");

    private final Environment environment;
    private SettingsFile user;
    private SettingsFile system;

    /** Reads both files. */
    public SettingsStore(Environment environment) {
        this.environment = environment;
        this.system = SettingsFile.read(environment.systemFile());
        this.user = readUser();
    }

    /** Returns the settings in force under these flags. */
    public Settings decide(GlobalOptions flags) {
        return Settings.decide(flags, environment, user, system);
    }

    /** Returns what in the files is not understood, one line each. */
    public List<String> warnings() {
        return Stream.concat(system.warnings().stream(), user.warnings().stream())
                .toList();
    }

    /**
     * Writes a setting to the user's file, keeping its other lines and comments.
     *
     * @throws LanyardException of kind USAGE when there is no such key or the value is not valid or pinned
     */
    public void set(String name, String value) {
        Key key = Key.find(name).orElseThrow(() -> noSuchKey(name));
        check(key, value);
        Path file = Directories.make(environment.directories().config()).resolve("config.yaml");
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file;
            replace(real, changed(real, key, value));
        } catch (IOException e) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The configuration file " + file + " cannot be written: " + Reason.of(e) + ".",
                    "",
                    e);
        }
        user = readUser();
    }

    private SettingsFile readUser() {
        Directories directories = environment.directories();
        return directories.known("XDG_CONFIG_HOME")
                ? SettingsFile.read(directories.config().resolve("config.yaml"))
                : new SettingsFile(Map.of(), List.of());
    }

    private void check(Key key, String value) {
        if (!key.accepts(value)) {
            throw LanyardException.usage(Shown.quoted(value) + " is not a value of " + key.text() + ".", key.advice());
        }
        if (key == Key.REGION && !value.isEmpty()) {
            new RegionId(value);
        }
        Optional<Setting> pin = Settings.pinned(key, value, system);
        if (pin.isPresent() && !pin.get().value().equals(value)) {
            throw LanyardException.usage(
                    key.text() + " is pinned to " + pin.get().value() + " by " + environment.systemFile() + ".",
                    "Only that file's owner can change it.");
        }
    }

    private static List<String> changed(Path file, Key key, String value) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        Pattern own = Pattern.compile("[\"']?" + key.text() + "[\"']?\\s*:.*");
        String line = key.text() + ": " + scalar(value);
        List<String> changed = new ArrayList<>(lines);
        changed.replaceAll(old -> own.matcher(old).matches() ? line : old);
        if (!changed.contains(line)) {
            changed.add(line);
        }
        return changed;
    }

    private static String scalar(String value) {
        if (PLAIN_SCALAR.matcher(value).matches()) {
            return value;
        }
        return "'" + Shown.clean(value).replace("'", "''") + "'";
    }

    /** The file is replaced whole, so that a crash leaves the old one. */
    private static void replace(Path file, List<String> lines) throws IOException {
        Path next = Files.createTempFile(
                file.getParent(),
                "config",
                ".yaml",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static LanyardException noSuchKey(String name) {
        String guess = NearestNames.first(name, Key.names())
                .map(known -> "Did you mean " + known + "? ")
                .orElse("");
        return LanyardException.usage(
                "There is no setting " + Shown.quoted(name) + ".",
                guess + "The settings are " + String.join(", ", Key.names()) + ".");
    }
}
