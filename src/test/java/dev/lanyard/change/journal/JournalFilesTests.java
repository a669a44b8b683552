package dev.lanyard.change.journal;

import static dev.lanyard.change.journal.TestingJournal.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class JournalFilesTests {

    @TempDir
    Path folder;

    @Test
    void nobodyElseMayLookIntoTheFiles() throws IOException {
        try (TestingJournal testing = new TestingJournal(folder)) {
            testing.begin(plan("web", 1));

            assertThat(modes(testing.file.getParent()))
                    .containsExactly(
                            "journal.db rw-------",
                            "journal.db-shm rw-------",
                            "journal.db-wal rw-------",
                            "journal.db.lock rw-------");
            assertThat(mode(testing.file.getParent())).isEqualTo("rwx------");
            assertThat(mode(folder.resolve("native"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aFileThatOthersCouldReadIsClosedToThem() throws IOException {
        withOneRun();
        Path file = folder.resolve("state/journal.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        withOneRun();

        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void everyCommitIsOnTheDiskBeforeItReturns() throws SQLException {
        withOneRun();

        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("user_version")).isEqualTo("1");
        assertThat(pragma("auto_vacuum")).isEqualTo("2");
    }

    @Test
    void aJournalIsOpenedAgain() {
        withOneRun();

        assertThat(withOneRun()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideAndKept() throws IOException {
        Path file = folder.resolve("state/journal.db");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no database".repeat(1_000));

        try (TestingJournal testing = new TestingJournal(folder)) {
            assertThat(testing.begin(plan("web", 1)).id()).isEqualTo(1);
            assertThat(testing.warnings)
                    .singleElement()
                    .satisfies(words -> assertThat(words)
                            .startsWith("The journal " + file + " is damaged. It is kept as ")
                            .contains("/journal.damaged-2026")
                            .endsWith(", and a new one is begun: runs of before can be neither undone nor"
                                    + " resumed from it."));
        }
        assertThat(aside()).singleElement().satisfies(kept -> assertThat(kept).hasContent("no database".repeat(1_000)));
    }

    @Test
    void aDatabaseWithADamagedPageIsSetAside() throws IOException {
        manyRuns();
        Path file = folder.resolve("state/journal.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        try (TestingJournal testing = new TestingJournal(folder)) {
            testing.begin(plan("web", 1));
            assertThat(testing.warnings).hasSize(1);
        }
        assertThat(aside()).hasSize(1);
    }

    @Test
    void twoDamagedFilesOfOneSecondAreBothKept() throws IOException {
        JournalFiles files = new JournalFiles(folder.resolve("journal.db"), folder);
        files.make();
        files.setAside(Instant.EPOCH);
        files.make();

        assertThat(files.setAside(Instant.EPOCH)).hasFileName("journal.damaged-19700101T000000Z-2.db");
        assertThat(folder.resolve("journal.damaged-19700101T000000Z.db")).exists();
    }

    @Test
    void aJournalOfANewerVersionIsLeftAlone() throws SQLException {
        withOneRun();
        pragma("user_version = 9");

        assertThatThrownBy(this::withOneRun)
                .isInstanceOfSatisfying(
                        LanyardException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION))
                .hasMessage("The journal " + folder.resolve("state/journal.db") + " cannot be used: it was written by"
                        + " a newer Lanyard (version 9 of the journal, and this one knows up to 1).");
        assertThat(pragma("user_version")).isEqualTo("9");
    }

    @Test
    void aFullDiskRefusesTheRunBeforeItsFirstStep() {
        withOneRun();
        SQLiteConfig small = new SQLiteConfig();
        small.setMaxPageCount(10);

        try (TestingJournal testing = new TestingJournal(folder, small)) {
            assertThatThrownBy(() -> testing.begin(plan("web", 500)))
                    .isInstanceOfSatisfying(
                            LanyardException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION))
                    .hasMessage("The journal " + testing.file + " cannot be written: the disk is full.");
            assertThat(testing.journal.find(RunFilter.ALL)).hasSize(1);
        }
    }

    @Test
    void aDiskThatFillsUpStopsTheRunAtTheNextStep() {
        withOneRun();
        SQLiteConfig small = new SQLiteConfig();
        small.setMaxPageCount(24);

        try (TestingJournal testing = new TestingJournal(folder, small)) {
            RunLog log = testing.begin(plan("web", 20));
            assertThatThrownBy(
                            () -> log.done(1, TestingJournal.tag("x".repeat(60), "k"), Optional.of("r".repeat(90_000))))
                    .hasMessageEndingWith("cannot be written: the disk is full.");
            log.intended(2);

            assertThat(testing.journal.run(log.id()).steps())
                    .extracting(JournalStep::state)
                    .startsWith(StepState.PLANNED, StepState.INTENDED);
        }
    }

    @Test
    void aFolderThatCannotBeMadeRefusesTheRun() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));

        try (TestingJournal testing = new TestingJournal(blocked)) {
            assertThatThrownBy(() -> testing.begin(plan("web", 1)))
                    .isInstanceOfSatisfying(
                            LanyardException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION))
                    .hasMessageStartingWith("The journal " + testing.file + " cannot be used: " + blocked);
        }
    }

    @Test
    void aJournalThatIsHeldTooLongRefusesTheRun() throws SQLException {
        withOneRun();
        SQLiteConfig hasty = new SQLiteConfig();
        hasty.setBusyTimeout(1);

        try (TestingJournal testing = new TestingJournal(folder, hasty);
                Connection other = connect()) {
            testing.journal.run(1);
            Sql.execute(other, "BEGIN IMMEDIATE");

            assertThatThrownBy(() -> testing.begin(plan("web", 1)))
                    .hasMessage("The journal " + testing.file
                            + " cannot be written: another process has held it for too long.");
        }
    }

    @Test
    void noCopyOfTheLibraryStaysBehind() {
        withOneRun();

        assertThat(folder.resolve("native")).isEmptyDirectory();
    }

    @Test
    void copiesOfTheLibraryThatKilledProcessesLeftAreTakenAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve("native/left"));
        Files.createFile(left.resolve("sqlite.so"));
        Files.setLastModifiedTime(left, FileTime.from(TestingJournal.MORNING.minusSeconds(100_000)));
        Path fresh = Files.createDirectory(folder.resolve("native/fresh"));

        new JournalFiles(folder.resolve("journal.db"), folder.resolve("native"))
                .makeLibraryFolder(TestingJournal.MORNING);

        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }

    private int withOneRun() {
        try (TestingJournal testing = new TestingJournal(folder)) {
            RunLog log = testing.begin(plan("web", 1));
            log.close();
            return log.id();
        }
    }

    private void manyRuns() {
        try (TestingJournal testing = new TestingJournal(folder)) {
            for (int i = 0; i < 20; i++) {
                testing.begin(plan("web", 20)).close();
            }
        }
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.filter(file -> file.toString().contains("damaged")
                            && file.toString().endsWith(".db"))
                    .toList();
        }
    }

    private Connection connect() throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("state/journal.db"));
    }

    private String pragma(String pragma) throws SQLException {
        try (Connection connection = connect()) {
            if (pragma.contains("=")) {
                Sql.execute(connection, "PRAGMA " + pragma);
                return "";
            }
            return Sql.rows(connection, "PRAGMA " + pragma, row -> row.getString(1))
                    .getFirst();
        }
    }

    private static List<String> modes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> file.getFileName() + " " + mode(file))
                    .toList();
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
