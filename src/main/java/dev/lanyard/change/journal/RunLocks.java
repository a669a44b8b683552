package dev.lanyard.change.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are being carried out: of one file, a process holds the byte that a run's number names.
 *
 * <p>The operating system lets go of it when the process ends, however it ends. Process ids would not do: they are given
 * again, and a container cannot see those of another. The file stays open as long as a byte of it may be held, because
 * POSIX lets go of all of them when a process closes the file once.
 */
final class RunLocks implements AutoCloseable {

    private static final long GATE = 0;

    /** Who only looks holds a byte for some microseconds, and no longer. */
    private static final int TRIES = 10_000;

    private final JournalFiles files;
    private final Map<Integer, FileLock> held = new HashMap<>();
    private @Nullable FileChannel channel;

    RunLocks(JournalFiles files) {
        this.files = files;
    }

    /** Waits until no other process opens the journal. */
    FileLock gate() throws IOException {
        return channel().lock(GATE, 1, false);
    }

    /** Takes a run; false when another process has it. */
    boolean take(int run) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<FileLock> lock = tryLock(run, false);
            if (lock.isPresent()) {
                held.put(run, lock.get());
                return true;
            }
            if (isTaken(run)) {
                return false;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    /** Returns whether a process that lives has the run: this one, or another. */
    boolean isTaken(int run) throws IOException {
        if (held.containsKey(run)) {
            return true;
        }
        Optional<FileLock> look = tryLock(run, true);
        if (look.isPresent()) {
            look.get().release();
        }
        return look.isEmpty();
    }

    void release(int run) throws IOException {
        FileLock lock = held.remove(run);
        if (lock != null) {
            lock.release();
        }
    }

    private Optional<FileLock> tryLock(int run, boolean shared) throws IOException {
        try {
            return Optional.ofNullable(channel().tryLock(run, 1, shared));
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            open = files.openLock();
            channel = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        if (open != null) {
            channel = null;
            held.clear();
            open.close();
        }
    }
}
