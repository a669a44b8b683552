package dev.lanyard.inventory.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of names in a plain file: one name per line, a tab, its description.
 *
 * <p>The file's time is when the names were read from AWS; the epoch marks names that something has changed since. Names
 * come from whoever may write in the account, and the file from whoever may write in the directory: what could drive the
 * terminal, or is larger than anything real, is left out.
 */
final class NamesFile {

    private static final int MOST_NAMES = 50_000;
    private static final int LONGEST_LINE = 1_024;
    private static final long LARGEST_FILE = 16L * 1024 * 1024;

    /** The time of names that something has changed since they were read. */
    static final Instant OUTDATED = Instant.EPOCH;

    private NamesFile() {}

    /** Returns what tells one state of the file from another; nothing when there is no file. */
    static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            boolean usable = found.isRegularFile() && found.size() <= LARGEST_FILE;
            return usable
                    ? Optional.of(new Stamp(found.lastModifiedTime().toInstant(), found.size()))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Reads the names; a file that is no list of names holds none. */
    static List<Name> read(Path file) {
        List<Name> names = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && names.size() < MOST_NAMES) {
                parse(line).ifPresent(names::add);
                line = lines.readLine();
            }
            return names;
        } catch (CharacterCodingException | NoSuchFileException unusable) {
            return List.of();
        } catch (IOException unreadable) {
            // Completion goes on without the names; reading them from AWS says what is wrong, if anything is.
            return List.of();
        }
    }

    private static Optional<Name> parse(String line) {
        if (line.isBlank() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        int tab = line.indexOf('\t');
        Name name = tab < 0 ? new Name(line, "") : new Name(line.substring(0, tab), line.substring(tab + 1));
        return harmless(name.value()) && harmless(name.description()) ? Optional.of(name) : Optional.empty();
    }

    /** Replaces the file at once by a new one that only the owner may read. */
    static void write(Path file, List<Name> names, Instant readAt) throws IOException {
        Path directory = file.getParent();
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path draft = Files.createTempFile(directory, ".names", ".tmp");
        try {
            Files.write(draft, lines(names), StandardCharsets.UTF_8);
            Files.setLastModifiedTime(draft, FileTime.from(readAt));
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Marks the names as changed since, for this process and all others. */
    static void outdate(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.setLastModifiedTime(file, FileTime.from(OUTDATED));
        }
    }

    private static List<String> lines(List<Name> names) {
        return names.stream()
                .filter(name -> harmless(name.value()) && !name.value().isBlank())
                .limit(MOST_NAMES)
                .map(name -> name.value() + "\t" + oneLine(name.description()))
                .filter(line -> line.length() <= LONGEST_LINE)
                .toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }

    private static boolean harmless(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
    }

    /** A state of the file. */
    record Stamp(Instant time, long size) {}
}
