package dev.lanyard.change.journal;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/**
 * What was changed, by whom, and how far it came, in a file that several processes may use at once.
 *
 * <p>It is opened when it is first used. Every method throws a {@link LanyardException} of kind CONFIGURATION that names
 * the file where it cannot be read or written; what they write is on the disk when they return.
 */
public final class Journal implements AutoCloseable {

    private static final int BUSY_MILLIS = 10_000;
    private static final Set<RunState> UNDOABLE = EnumSet.of(RunState.FINISHED, RunState.FAILED, RunState.UNFINISHED);

    private final JournalFiles files;
    private final Station station;
    private final Clock clock;
    private final RunLocks locks;
    private final Database database;
    private final RunStore store = new RunStore();

    /**
     * Makes a journal; no file is touched before it is used.
     *
     * @param file the database
     * @param libraries a folder that SQLite's native library may be unpacked into and run from
     * @param warnings is told, in whole sentences, what the person has to know of the journal itself
     */
    public Journal(Path file, Path libraries, Station station, Clock clock, Consumer<String> warnings) {
        this(new JournalFiles(file, libraries), station, clock, warnings, usual());
    }

    Journal(JournalFiles files, Station station, Clock clock, Consumer<String> warnings, SQLiteConfig config) {
        this.files = files;
        this.station = station;
        this.clock = clock;
        this.locks = new RunLocks(files);
        this.database = new Database(files, locks, config, clock, warnings);
    }

    static SQLiteConfig usual() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /** Returns where this process runs, as its runs say. */
    public Station station() {
        return station;
    }

    /** Writes down a plan before its first step; while the log is not closed, the run is this process's. */
    public synchronized RunLog begin(Origin origin, Plan plan, Link link) {
        Beginning beginning = new Beginning(clock.instant(), origin, station, link, plan);
        return holding(taken -> database.write(connection -> {
            int id = store.next(connection);
            // Taken already where the journal was damaged and set aside under somebody's hands.
            while (!locks.take(id)) {
                id++;
            }
            taken.add(id);
            store.insert(connection, id, beginning);
            return new RunLog(this, id);
        }));
    }

    /**
     * Takes up an earlier run, to settle what is in doubt of it, to resume or to undo it.
     *
     * @throws LanyardException of kind USAGE when there is none of that number, or a process has it
     */
    public synchronized Taken take(int run) {
        requireFile(run);
        return holding(taken -> database.write(connection -> {
            Run found = read(connection, run);
            if (locks.isTaken(run) || !locks.take(run)) {
                throw LanyardException.usage(
                        "Run " + run + " is being carried out.",
                        "Wait for the end of it; 'change show " + run + "' says how far it is.");
            }
            taken.add(run);
            return new Taken(found, new RunLog(this, run));
        }));
    }

    /** Lets go of what was taken on the way to a failure. */
    private <T> T holding(Function<List<Integer>, T> work) {
        List<Integer> taken = new ArrayList<>();
        try {
            return work.apply(taken);
        } catch (RuntimeException e) {
            taken.forEach(this::release);
            throw e;
        }
    }

    /** Returns the runs that are meant, the latest first. */
    public synchronized List<RunSummary> find(RunFilter filter) {
        return files.exist() ? database.read(connection -> select(connection, filter)) : List.of();
    }

    /** Returns the runs that are meant with their steps, the latest first. */
    public synchronized List<Run> runs(RunFilter filter) {
        return files.exist() ? database.read(connection -> whole(connection, filter)) : List.of();
    }

    /**
     * Returns a run.
     *
     * @throws LanyardException of kind USAGE when there is none of that number
     */
    public synchronized Run run(int id) {
        requireFile(id);
        return database.read(connection -> read(connection, id));
    }

    /** Returns the latest run in the account that has changed something, is no undo, and is not undone. */
    public synchronized Optional<RunSummary> lastUndoable(AccountId account) {
        List<RunSummary> all = find(RunFilter.ALL);
        return all.stream()
                .filter(run -> run.origin().account().equals(account))
                .filter(run -> UNDOABLE.contains(run.state()) && !(run.link() instanceof Link.Undoes))
                .filter(run -> chain(run, all).stream().anyMatch(part -> part.done() > 0))
                .findFirst();
    }

    /** Returns a run with those that it resumes, the first of them first. */
    public synchronized List<Run> chain(int id) {
        requireFile(id);
        return database.read(connection -> {
            List<RunSummary> all = select(connection, RunFilter.ALL);
            List<Run> chain = new ArrayList<>();
            for (RunSummary part : chain(one(all, id), all)) {
                chain.add(store.read(connection, part));
            }
            return chain;
        });
    }

    /**
     * Deletes runs that were started earlier, and are neither under way nor to be resumed.
     *
     * @return how many
     */
    public synchronized int prune(Instant olderThan) {
        if (!files.exist()) {
            return 0;
        }
        int pruned = database.write(connection -> {
            List<Integer> old = prunable(select(connection, RunFilter.ALL), olderThan);
            store.delete(connection, old);
            return old.size();
        });
        database.shrink();
        return pruned;
    }

    /** Returns how many runs {@link #prune} would delete. */
    public synchronized int prunable(Instant olderThan) {
        return prunable(find(RunFilter.ALL), olderThan).size();
    }

    synchronized void mark(int run, int step, Function<Instant, Mark> mark) {
        database.write(connection -> {
            store.update(connection, run, step, mark.apply(clock.instant()));
            return step;
        });
    }

    synchronized void end(int run) {
        database.write(connection -> {
            store.end(connection, run, clock.instant());
            return run;
        });
        release(run);
    }

    synchronized void release(int run) {
        try {
            locks.release(run);
        } catch (IOException e) {
            throw new Mishap(files.file()).of(e);
        }
    }

    private List<RunSummary> select(Connection connection, RunFilter filter) throws SQLException, IOException {
        List<RunSummary> all = new Standings(locks).of(RunRow.all(connection));
        Set<Integer> targeted = new HashSet<>();
        if (filter.target().isPresent()) {
            targeted.addAll(store.withTarget(connection, filter.target().get()));
        }
        return all.stream()
                .filter(filter::takes)
                .filter(run -> filter.target().isEmpty() || targeted.contains(run.id()))
                .toList();
    }

    private List<Run> whole(Connection connection, RunFilter filter) throws SQLException, IOException {
        List<Run> runs = new ArrayList<>();
        for (RunSummary summary : select(connection, filter)) {
            runs.add(store.read(connection, summary));
        }
        return runs;
    }

    private Run read(Connection connection, int id) throws SQLException, IOException {
        return store.read(connection, one(select(connection, RunFilter.ALL), id));
    }

    private static RunSummary one(List<RunSummary> all, int id) {
        return all.stream().filter(run -> run.id() == id).findFirst().orElseThrow(() -> noRun(id));
    }

    private void requireFile(int run) {
        if (!files.exist()) {
            throw noRun(run);
        }
    }

    private static LanyardException noRun(int id) {
        return LanyardException.usage("There is no run " + id + ".", "'change list' shows the runs.");
    }

    private static List<RunSummary> chain(RunSummary last, List<RunSummary> all) {
        List<RunSummary> chain = new ArrayList<>(List.of(last));
        while (chain.getFirst().link() instanceof Link.Resumes(int earlier)) {
            Optional<RunSummary> before =
                    all.stream().filter(run -> run.id() == earlier).findFirst();
            if (before.isEmpty()) {
                return chain;
            }
            chain.addFirst(before.get());
        }
        return chain;
    }

    /** What an unfinished run resumes is kept as long as that is. */
    private static List<Integer> prunable(List<RunSummary> all, Instant olderThan) {
        Set<Integer> kept = new HashSet<>();
        all.stream()
                .filter(run -> run.state() == RunState.RUNNING || run.state() == RunState.UNFINISHED)
                .forEach(run -> chain(run, all).forEach(part -> kept.add(part.id())));
        return all.stream()
                .filter(run -> run.started().isBefore(olderThan) && !kept.contains(run.id()))
                .map(RunSummary::id)
                .toList();
    }

    @Override
    public synchronized void close() {
        database.close();
        try {
            locks.close();
        } catch (IOException e) {
            throw new Mishap(files.file()).of(e);
        }
    }
}
