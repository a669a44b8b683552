package dev.lanyard.app.host;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * Where Lanyard keeps its files, by the XDG Base Directory Specification; only the user may look into what it makes.
 *
 * @param variables the environment variables
 * @param home the home directory, where one is known
 */
public record Directories(Map<String, String> variables, Optional<Path> home) {

    private static final String OWNER_ONLY = "rwx------";

    /** Returns the directory of the user's configuration. */
    public Path config() {
        return resolve("XDG_CONFIG_HOME", ".config");
    }

    /** Returns the directory of what must outlive a restart: history, log, the simulated world. */
    public Path state() {
        return resolve("XDG_STATE_HOME", ".local/state");
    }

    /** Returns the directory of what can be made again. */
    public Path cache() {
        return resolve("XDG_CACHE_HOME", ".cache");
    }

    /** Returns whether there is anywhere to keep files. */
    public boolean known(String variable) {
        return home.isPresent() || given(variable).isPresent();
    }

    /** Makes a directory, where it is missing, that only the user may enter. */
    public static Path make(Path directory) {
        FileAttribute<?> mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
        try {
            return Files.createDirectories(directory, mode);
        } catch (IOException e) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The directory " + directory + " cannot be made: " + Reason.of(e) + ".",
                    "Make it yourself, or name another place with XDG_CONFIG_HOME, XDG_STATE_HOME or XDG_CACHE_HOME.",
                    e);
        }
    }

    private Path resolve(String variable, String belowHome) {
        return given(variable)
                .or(() -> home.map(path -> path.resolve(belowHome)))
                .map(path -> path.resolve("lanyard"))
                .orElseThrow(() -> new LanyardException(
                        ErrorKind.CONFIGURATION,
                        "HOME is not set, so there is no place for Lanyard's files.",
                        "Set HOME, or " + variable + " to an absolute path."));
    }

    /** The specification says that a relative path is to be ignored. */
    private Optional<Path> given(String variable) {
        return Optional.ofNullable(variables.get(variable))
                .filter(text -> text.startsWith("/"))
                .map(Path::of);
    }
}
