package dev.lanyard.app.host;

import dev.lanyard.app.host.Environment.Streams;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The environment of this very process. */
public final class ProcessEnvironment {

    private static final Path SYSTEM_FILE = Path.of("/etc/lanyard/config.yaml");

    private ProcessEnvironment() {}

    /**
     * Reads the environment of this process.
     *
     * <p>The streams are the descriptors themselves: {@code System.out} would encode by the locale and hide that a pipe
     * has broken.
     */
    public static Environment read() {
        Streams streams = new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        return new Environment(
                System.getenv(),
                home(),
                Path.of("").toAbsolutePath(),
                SYSTEM_FILE,
                System.getProperty("user.name", "unknown"),
                Clock.systemUTC(),
                new InterruptibleSleeper(),
                streams,
                ProcessTerminal.probe());
    }

    static LogFile log() {
        return new LogFile(new Directories(System.getenv(), home()), Clock.systemUTC());
    }

    /** The JDK's {@code user.home} is not asked: it is {@code ?} or a folder of root's where HOME is missing. */
    private static Optional<Path> home() {
        return Optional.ofNullable(System.getenv("HOME"))
                .filter(text -> text.startsWith("/"))
                .map(Path::of);
    }
}
