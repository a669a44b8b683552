package dev.lanyard.change.journal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** The journal's database, opened when it is first needed; for one thread at a time. */
final class Database implements AutoCloseable {

    private final JournalFiles files;
    private final RunLocks locks;
    private final SQLiteConfig config;
    private final Clock clock;
    private final Consumer<String> warnings;
    private final Mishap mishap;
    private @Nullable Connection connection;

    Database(JournalFiles files, RunLocks locks, SQLiteConfig config, Clock clock, Consumer<String> warnings) {
        this.files = files;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
        this.warnings = warnings;
        this.mishap = new Mishap(files.file());
    }

    /** What is done within a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /** Looks at one state of the journal, whatever others write meanwhile. */
    <T> T read(Work<T> work) {
        return within("BEGIN", work);
    }

    /** Changes the journal; when this returns, the change is on the disk. */
    <T> T write(Work<T> work) {
        return within("BEGIN IMMEDIATE", work);
    }

    private <T> T within(String begin, Work<T> work) {
        try {
            Connection open = connection();
            Sql.execute(open, begin);
            return committed(open, work);
        } catch (SQLException e) {
            throw mishap.of(e);
        } catch (IOException e) {
            throw mishap.of(e);
        }
    }

    private static <T> T committed(Connection open, Work<T> work) throws SQLException, IOException {
        try {
            T result = work.on(open);
            Sql.execute(open, "COMMIT");
            return result;
        } catch (SQLException | IOException | RuntimeException e) {
            rollBack(open, e);
            throw e;
        }
    }

    /** SQLite may have rolled back already, as it does when the disk is full. */
    private static void rollBack(Connection open, Exception failure) {
        try {
            Sql.execute(open, "ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Gives room back to the file system that deleted runs have taken. */
    void shrink() {
        try {
            Sql.execute(connection(), "PRAGMA incremental_vacuum");
            Sql.rows(connection(), "PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        } catch (SQLException e) {
            throw mishap.of(e);
        } catch (IOException e) {
            throw mishap.of(e);
        }
    }

    private Connection connection() throws SQLException, IOException {
        Connection open = connection;
        if (open == null) {
            open = open();
            connection = open;
        }
        return open;
    }

    /** One process after the other, so that none finds a file that another is about to set aside. */
    private Connection open() throws SQLException, IOException {
        files.make();
        FileLock gate = locks.gate();
        try {
            return withLibrary();
        } finally {
            gate.release();
        }
    }

    /** SQLite's own clearing up relies on hooks of the JVM, which a process that is halted does not run. */
    private Connection withLibrary() throws SQLException, IOException {
        Path folder = files.makeLibraryFolder(clock.instant());
        try {
            System.setProperty("org.sqlite.tmpdir", folder.toString());
            return openOrRenew();
        } finally {
            JournalFiles.remove(folder);
        }
    }

    private Connection openOrRenew() throws SQLException, IOException {
        try {
            return openSound();
        } catch (SQLException e) {
            if (!Mishap.isDamage(e)) {
                throw e;
            }
            Path aside = files.setAside(clock.instant());
            warnings.accept("The journal " + files.file() + " is damaged. It is kept as " + aside
                    + ", and a new one is begun: runs of before can be neither undone nor resumed from it.");
            files.make();
            return openSound();
        }
    }

    private Connection openSound() throws SQLException {
        Connection open = config.createConnection("jdbc:sqlite:" + files.file().toAbsolutePath());
        try {
            prepare(open);
            return open;
        } catch (SQLException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private void prepare(Connection open) throws SQLException {
        requireSound(open);
        int version = Schema.version(open);
        if (version > Schema.newest()) {
            throw mishap.cannot(
                    "be used: it was written by a newer Lanyard (version " + version + " of the journal, and this one"
                            + " knows up to " + Schema.newest() + ")",
                    "Use that one, or name another place with XDG_STATE_HOME.",
                    new IllegalStateException("user_version is " + version));
        }
        // Without effect unless it comes before anything is written, the mode of the journal included.
        Sql.execute(open, "PRAGMA auto_vacuum = INCREMENTAL");
        Sql.rows(open, "PRAGMA journal_mode = WAL", row -> row.getString(1));
        Sql.execute(open, "PRAGMA synchronous = FULL");
        Sql.execute(open, "PRAGMA foreign_keys = ON");
        if (version < Schema.newest()) {
            migrate(open);
        }
    }

    private static void requireSound(Connection open) throws SQLException {
        List<String> faults = Sql.rows(open, "PRAGMA quick_check(1)", row -> row.getString(1));
        if (!faults.equals(List.of("ok"))) {
            throw new SQLException(String.join("; ", faults), "", SQLiteErrorCode.SQLITE_CORRUPT.code);
        }
    }

    private static void migrate(Connection open) throws SQLException {
        try {
            Sql.execute(open, "BEGIN IMMEDIATE");
            committed(open, connection -> {
                Schema.migrate(connection);
                return true;
            });
        } catch (IOException e) {
            throw new IllegalStateException("SQL does no input or output of its own", e);
        }
    }

    @Override
    public void close() {
        Connection open = connection;
        if (open != null) {
            connection = null;
            try {
                open.close();
            } catch (SQLException e) {
                throw mishap.of(e);
            }
        }
    }
}
