package dev.lanyard.sandbox.world;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import dev.lanyard.sandbox.log.CallLog;
import dev.lanyard.sandbox.log.CallNote;
import dev.lanyard.sandbox.log.Calls;
import dev.lanyard.sandbox.log.MemoryTape;
import dev.lanyard.sandbox.state.WorldState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The simulated organisation: read by many at a time, changed by one, in whichever thread or process they are.
 *
 * <p>A change is stored before it is answered, and a change that fails leaves nothing behind: what was in memory is then
 * dropped and read again. A reader keeps the edition that it began with.
 */
public final class World {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);
    private static final long PATIENCE_SECONDS = 30;

    private final Shelf shelf;
    private final CallLog log;
    private final Supplier<WorldState> beginning;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable Memory memory;

    private World(Shelf shelf, CallLog log, Supplier<WorldState> beginning) {
        this.shelf = shelf;
        this.log = log;
        this.beginning = beginning;
    }

    /**
     * A world in a directory, which is made together with the world when the world is first asked for.
     *
     * @param random draws the number of the first edition
     */
    public static World stored(
            Path directory, Supplier<WorldState> beginning, Sleeper sleeper, RandomGenerator random) {
        return new World(new FileShelf(directory, sleeper, random), new CallLog(new FileTape(directory)), beginning);
    }

    /** A world that is gone with the process. */
    public static World inMemory(Supplier<WorldState> beginning) {
        return new World(new MemoryShelf(), new CallLog(new MemoryTape()), beginning);
    }

    /** Returns where the world is kept, in words. */
    public String place() {
        return shelf.describe();
    }

    /** Runs work that changes nothing of the world. */
    public <T> T read(Function<WorldState, T> work) {
        WorldState world = enterAsReader();
        try {
            return work.apply(world);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Runs work that changes the world, alone, and stores the world; when the work throws, nothing has happened. */
    public <T> T change(Function<WorldState, T> work) {
        await(lock.writeLock());
        boolean done = false;
        try (Shelf.Hold _ = shelf.hold()) {
            WorldState world = current();
            T result = work.apply(world);
            memory = new Memory(shelf.store(WorldCodec.encode(world)).name(), world);
            done = true;
            return result;
        } catch (IOException cause) {
            throw unusable("stored", cause);
        } finally {
            forgetUnless(done);
            lock.writeLock().unlock();
        }
    }

    /**
     * Replaces the whole world, and begins a new log.
     *
     * @return where the old one went, if it was damaged
     */
    public Optional<String> replace(WorldState next) {
        await(lock.writeLock());
        try (Shelf.Hold _ = shelf.hold()) {
            Optional<String> aside = damaged() ? shelf.setAside() : Optional.empty();
            next.calls = known().calls.next();
            memory = null;
            shelf.store(WorldCodec.encode(next));
            log.keepOnly(next.calls);
            return aside;
        } catch (IOException cause) {
            throw unusable("stored", cause);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Returns the log of calls. */
    public Calls calls() {
        return read(state -> {
            try {
                return log.read(state.calls);
            } catch (IOException cause) {
                throw unusable("read", cause);
            }
        });
    }

    /** Writes a call into the log as part of the change that it makes. */
    void noteChange(WorldState state, CallNote note, Instant time) {
        try {
            log.change(state.calls, note, time);
        } catch (IOException cause) {
            throw unusable("stored", cause);
        }
    }

    /** Writes a call into the log that changed nothing; where that cannot be written, the world can still be read. */
    void noteAside(CallNote note, Instant time) {
        try {
            log.aside(note, time);
        } catch (IOException cause) {
            LOG.debug("A call that changed nothing is missing in the sandbox's log", cause);
        }
    }

    /** Returns what brings back the world as it is now, as often as it is asked. */
    public Supplier<WorldState> snapshot() {
        byte[] now = read(WorldCodec::encode);
        return () -> {
            try {
                return WorldCodec.decode(now);
            } catch (DamagedWorldException cause) {
                throw new IllegalStateException("What was just written cannot be read", cause);
            }
        };
    }

    private WorldState enterAsReader() {
        await(lock.readLock());
        Optional<WorldState> known = Optional.empty();
        try {
            known = remembered();
        } catch (IOException cause) {
            throw unusable("read", cause);
        } finally {
            if (known.isEmpty()) {
                lock.readLock().unlock();
            }
        }
        return known.orElseGet(this::enterAfterLoading);
    }

    /** Loads the world as a writer would and stays in it as a reader. */
    private WorldState enterAfterLoading() {
        await(lock.writeLock());
        try {
            Optional<WorldState> known = stored();
            WorldState world = known.isPresent() ? known.get() : change(Function.identity());
            lock.readLock().lock();
            return world;
        } catch (IOException cause) {
            throw unusable("read", cause);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private WorldState current() throws IOException {
        Optional<WorldState> known = stored();
        return known.isPresent() ? known.get() : beginning.get();
    }

    private Optional<WorldState> stored() throws IOException {
        Optional<WorldState> known = remembered();
        return known.isPresent() ? known : load();
    }

    private Optional<WorldState> load() throws IOException {
        Optional<Shelf.Edition> stored = shelf.load();
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        WorldState world = WorldCodec.decode(stored.get().world());
        memory = new Memory(stored.get().name(), world);
        return Optional.of(world);
    }

    private Optional<WorldState> remembered() throws IOException {
        Memory known = memory;
        Optional<String> edition = shelf.edition();
        return known != null && edition.equals(Optional.of(known.edition()))
                ? Optional.of(known.world())
                : Optional.empty();
    }

    /** Returns the world that was last read here, or an empty one. */
    private WorldState known() {
        Memory last = memory;
        return last == null ? new WorldState() : last.world();
    }

    private boolean damaged() throws IOException {
        try {
            load();
            return false;
        } catch (DamagedWorldException _) {
            return true;
        }
    }

    private void forgetUnless(boolean done) {
        if (!done) {
            memory = null;
        }
    }

    private void await(Lock wanted) {
        try {
            if (!wanted.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Failures.busy(PATIENCE_SECONDS);
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(cause);
        }
    }

    private LanyardException unusable(String verb, IOException cause) {
        return Failures.unusable(shelf.describe(), verb, cause);
    }

    /** The world of an edition that is or was stored. */
    private record Memory(String edition, WorldState world) {}
}
