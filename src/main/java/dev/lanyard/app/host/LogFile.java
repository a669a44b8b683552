package dev.lanyard.app.host;

import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * The file that tells failures in full: owner only, opened at the first line, never more than two files of 1 MiB.
 *
 * @param directories where it lives
 * @param clock the time of each entry
 */
public record LogFile(Directories directories, Clock clock) {

    private static final long LARGEST = 1 << 20;
    private static final int LARGEST_ENTRY = 64 * 1024;

    /** Writes an entry and returns the file; empty where it cannot be written, because a log must not fail the work. */
    public Optional<Path> write(String entry) {
        try {
            Path file = Directories.make(directories.state().resolve("log")).resolve("lanyard.log");
            append(file, clock.instant() + " " + entry.substring(0, Math.min(entry.length(), LARGEST_ENTRY)) + "\n");
            return Optional.of(file);
        } catch (IOException | LanyardException e) {
            return Optional.empty();
        }
    }

    /** Writes a failure with its stack trace. */
    public Optional<Path> write(String what, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return write(what + System.lineSeparator() + trace);
    }

    private static void append(Path file, String entry) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, file.resolveSibling("lanyard.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (SeekableByteChannel channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(entry.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
