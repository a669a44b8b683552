package dev.lanyard.inventory.names;

import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Answers at once with the names that are known, and has newer ones fetched in the background.
 *
 * <p>Files are the truth, so that all processes of a user share them; memory only spares reading a file that has not
 * changed. At most one fetch is under way for each list.
 */
public final class NamesCache {

    /** Names younger than this are not fetched again: a person types several commands in that time. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** After a refusal AWS is left alone for a while, however often Tab is pressed. */
    private static final Duration SULK = Duration.ofSeconds(30);

    private final Path directory;
    private final Clock clock;
    private final Executor background;
    private final NameSource source;
    private final Map<Path, Loaded> memory = new ConcurrentHashMap<>();
    private final Map<Path, Refusal> refusals = new ConcurrentHashMap<>();
    private final Map<Path, Fetch> fetches = new ConcurrentHashMap<>();

    /**
     * Makes a cache.
     *
     * @param directory where the files are; made when the first one is written
     * @param background runs fetches; they wait for AWS, and must not keep the process alive
     */
    public NamesCache(Path directory, Clock clock, Executor background, NameSource source) {
        this.directory = directory;
        this.clock = clock;
        this.background = background;
        this.source = source;
    }

    /** Returns what is known, at once. */
    public Names lookup(NamePlace place, NameKey key) {
        Path file = place.file(directory, key);
        Optional<Loaded> known = known(file);
        List<Name> values = known.map(Loaded::names).orElse(List.of());
        Names.State state = known.map(this::state).orElse(new Names.State.Loading());
        if (state instanceof Names.State.Fresh) {
            return new Names(values, state);
        }
        Optional<Refusal> refusal = lateRefusal(file);
        if (refusal.isPresent()) {
            return new Names(values, new Names.State.Denied(refusal.get().words));
        }
        fetch(place, key, file);
        return new Names(values, state);
    }

    private Names.State state(Loaded loaded) {
        if (loaded.stamp.time().equals(NamesFile.OUTDATED)) {
            return new Names.State.Outdated();
        }
        Duration age = Duration.between(loaded.stamp.time(), clock.instant());
        boolean fresh = age.compareTo(FRESH) < 0;
        return fresh ? new Names.State.Fresh() : new Names.State.Stale(age);
    }

    private Optional<Loaded> known(Path file) {
        Optional<NamesFile.Stamp> stamp = NamesFile.stamp(file);
        if (stamp.isEmpty()) {
            return Optional.ofNullable(memory.get(file)).filter(loaded -> !loaded.inFile);
        }
        Loaded loaded = memory.get(file);
        if (loaded != null && loaded.stamp.equals(stamp.get())) {
            return Optional.of(loaded);
        }
        Loaded read = new Loaded(NamesFile.read(file), stamp.get(), true);
        memory.put(file, read);
        return Optional.of(read);
    }

    private Optional<Refusal> lateRefusal(Path file) {
        return Optional.ofNullable(refusals.get(file))
                .filter(refusal -> Duration.between(refusal.at, clock.instant()).compareTo(SULK) < 0);
    }

    private void fetch(NamePlace place, NameKey key, Path file) {
        Fetch fetch = new Fetch();
        if (fetches.putIfAbsent(file, fetch) == null) {
            background.execute(() -> run(fetch, place, key, file));
        }
    }

    private void run(Fetch fetch, NamePlace place, NameKey key, Path file) {
        Instant asked = clock.instant();
        try {
            List<Name> names = source.read(place, key);
            refusals.remove(file);
            store(file, names, fetch.overtaken ? NamesFile.OUTDATED : asked);
        } catch (LanyardException refusal) {
            refusals.put(file, new Refusal(refusal.getMessage(), asked));
        } catch (RuntimeException fault) {
            // Nobody waits for this thread: what it does not say here is never said.
            refusals.put(file, new Refusal("the names could not be read: " + fault, asked));
        } finally {
            fetches.remove(file);
        }
    }

    /** Where the directory cannot be written, the names live as long as this process. */
    private void store(Path file, List<Name> names, Instant readAt) {
        try {
            NamesFile.write(file, names, readAt);
        } catch (IOException unwritable) {
            memory.put(file, new Loaded(List.copyOf(names), new NamesFile.Stamp(readAt, 0), false));
        }
    }

    /** Marks all names of these kinds as changed, so that they are fetched again when they are next looked up. */
    public void invalidate(NamePlace place, Collection<NameKind> kinds) {
        for (NameKind kind : kinds) {
            files(place, kind).forEach(this::outdate);
        }
    }

    private List<Path> files(NamePlace place, NameKind kind) {
        if (!kind.extent().hasOwners()) {
            return List.of(place.file(directory, NameKey.of(kind)));
        }
        Path folder =
                place.file(directory, new NameKey(kind, Optional.of("any"))).resolveSibling("");
        return inFolder(folder);
    }

    private static List<Path> inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list " + folder, unreadable);
        }
    }

    private void outdate(Path file) {
        Fetch underWay = fetches.get(file);
        if (underWay != null) {
            underWay.overtaken = true;
        }
        refusals.remove(file);
        try {
            NamesFile.outdate(file);
        } catch (IOException unwritable) {
            memory.remove(file);
        }
    }

    /** Names as they were read: from the file of this stamp, or kept here only. */
    private record Loaded(List<Name> names, NamesFile.Stamp stamp, boolean inFile) {}

    private record Refusal(String words, Instant at) {}

    /** A fetch under way; what it brings is outdated already when something changes meanwhile. */
    private static final class Fetch {
        private volatile boolean overtaken;
    }
}
