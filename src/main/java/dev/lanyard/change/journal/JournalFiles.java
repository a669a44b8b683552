package dev.lanyard.change.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The journal's files, which nobody but their owner may read.
 *
 * @param file the database; beside it stand the files that SQLite writes ahead, and the one that is locked
 * @param libraries where SQLite's native library is unpacked: not in /tmp, from where nothing may be run on some hosts
 */
record JournalFiles(Path file, Path libraries) {

    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final List<String> ENDINGS = List.of("", "-wal", "-shm");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A process that was killed leaves its copy of the library behind. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    boolean exist() {
        return Files.exists(file);
    }

    /** Makes the file where it is missing; SQLite gives the files that it makes beside it the same mode. */
    void make() throws IOException {
        makeFolder(folder());
        makeFile(file);
        if (!Files.getPosixFilePermissions(file).equals(OWN_FILE)) {
            Files.setPosixFilePermissions(file, OWN_FILE);
        }
    }

    FileChannel openLock() throws IOException {
        makeFolder(folder());
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        makeFile(lock);
        return FileChannel.open(lock, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes a folder for this process's copy of the library, and takes out what killed processes have left. */
    Path makeLibraryFolder(Instant now) throws IOException {
        makeFolder(libraries);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(libraries)) {
            for (Path folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
                    remove(folder);
                }
            }
        }
        return Files.createTempDirectory(libraries, "", mode(OWN_FOLDER));
    }

    /** Takes a folder away with the copy in it, which stays in use where it is loaded already. */
    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder)) {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        } catch (NoSuchFileException _) {
            // Another process was faster: that is all that is wanted.
            return;
        }
        Files.deleteIfExists(folder);
    }

    /** Gives the files another name and returns it. */
    Path setAside(Instant now) throws IOException {
        Path aside = free(now);
        for (String ending : ENDINGS) {
            Path from = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + ending));
            }
        }
        return aside;
    }

    private Path free(Instant now) {
        String stem = file.getFileName().toString().replaceFirst("\\.db$", "") + ".damaged-" + STAMP.format(now);
        Path aside = file.resolveSibling(stem + ".db");
        for (int next = 2; Files.exists(aside); next++) {
            aside = file.resolveSibling(stem + "-" + next + ".db");
        }
        return aside;
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a journal is in a folder");
    }

    private static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, mode(OWN_FOLDER));
    }

    private static void makeFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            try {
                Files.createFile(file, mode(OWN_FILE));
            } catch (FileAlreadyExistsException _) {
                // Another process was faster: that is all that is wanted.
            }
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }
}
