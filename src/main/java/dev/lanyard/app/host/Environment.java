package dev.lanyard.app.host;

import dev.lanyard.model.Sleeper;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * All that this program may know of the process it runs in, handed in so that tests can make one up.
 *
 * @param home the home directory, where one is known
 * @param directory what relative paths start from
 * @param systemFile the system's configuration file, which users cannot write
 * @param sleeper the only way to wait
 * @param streams standard input, output and error
 * @param terminal which of them are a terminal
 */
public record Environment(
        Map<String, String> variables,
        Optional<Path> home,
        Path directory,
        Path systemFile,
        String userName,
        Clock clock,
        Sleeper sleeper,
        Streams streams,
        Terminal terminal) {

    /** Copies the variables. */
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** Returns a variable; one that is set to nothing counts as not set. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Returns Lanyard's own directories. */
    public Directories directories() {
        return new Directories(variables, home);
    }

    /** Returns where failures are told in full. */
    public LogFile log() {
        return new LogFile(directories(), clock);
    }

    /** The three standard streams. */
    public record Streams(InputStream in, OutputStream out, OutputStream err) {}
}
