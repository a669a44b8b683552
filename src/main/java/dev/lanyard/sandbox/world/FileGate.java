package dev.lanyard.sandbox.world;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lock between processes.
 *
 * <p>The lock is on a file of its own, because the world's file is another one after every store. The system frees it when
 * its owner dies. It is asked for again and again, because a blocking request could be neither bounded nor interrupted.
 */
final class FileGate {

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path file;
    private final Sleeper sleeper;

    FileGate(Path file, Sleeper sleeper) {
        this.file = file;
        this.sleeper = sleeper;
    }

    /** Waits for the lock and holds it. */
    Shelf.Hold enter() throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel channel = FileChannel.open(file, options, OwnerOnly.file());
        boolean held = false;
        try {
            await(channel);
            held = true;
            return channel::close;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private void await(FileChannel channel) throws IOException {
        for (long attempts = PATIENCE.dividedBy(PAUSE); attempts > 0; attempts--) {
            if (tryLock(channel) != null) {
                return;
            }
            sleeper.sleep(PAUSE);
        }
        throw new LanyardException(
                ErrorKind.TIMEOUT,
                "Another process has held " + file + " for " + PATIENCE.toSeconds() + " seconds.",
                "End the other lanyard process; the lock is freed with it.");
    }

    /** A second world on the same directory in this process finds the lock taken too. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
