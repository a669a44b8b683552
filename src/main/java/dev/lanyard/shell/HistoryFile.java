package dev.lanyard.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the history of commands is kept: readable by its owner only, bounded, without repetitions. */
final class HistoryFile {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryFile.class);
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int LINES = 10_000;

    private HistoryFile() {}

    /** Makes the reader keep its history in the file; without it where the file cannot be made. */
    static void use(LineReaderBuilder reader, Path file) {
        if (ready(file)) {
            reader.variable(LineReader.HISTORY_FILE, file);
        }
        reader.variable(LineReader.HISTORY_SIZE, LINES)
                .variable(LineReader.HISTORY_FILE_SIZE, LINES)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                .option(LineReader.Option.HISTORY_REDUCE_BLANKS, false);
    }

    private static boolean ready(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            Files.setPosixFilePermissions(file, OWNER_ONLY);
            return true;
        } catch (IOException | UnsupportedOperationException unusable) {
            LOG.warn("history is not kept: {}", file, unusable);
            return false;
        }
    }
}
