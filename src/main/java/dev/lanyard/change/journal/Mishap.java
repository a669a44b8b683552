package dev.lanyard.change.journal;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/**
 * Why the journal cannot be used, in words.
 *
 * @param file the journal's
 */
record Mishap(Path file) {

    private static final String WITHOUT = "Lanyard changes nothing that it cannot write down first. ";
    private static final String ELSEWHERE = "or name another place with XDG_STATE_HOME.";

    /** Only the lower byte tells what it is; the others say more (SQLite documentation, "Result and Error Codes"). */
    private static final int PRIMARY = 0xff;

    LanyardException of(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_FULL -> cannot("be written: the disk is full", "Make room there, " + ELSEWHERE, failure);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                cannot(
                        "be written: another process has held it for too long",
                        "Look for a Lanyard, or another program, that hangs with that file open.",
                        failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                cannot("be written: it is read-only", "Make it writable, " + ELSEWHERE, failure);
            case SQLITE_CANTOPEN ->
                cannot("be opened or written there", "Make the folder writable, " + ELSEWHERE, failure);
            case SQLITE_IOERR ->
                cannot("be read or written: " + failure.getMessage(), "Look after the disk, " + ELSEWHERE, failure);
            default -> cannot("be used: " + failure.getMessage(), "Look after the file, " + ELSEWHERE, failure);
        };
    }

    LanyardException of(IOException failure) {
        return cannot("be used: " + reason(failure), "Make the folder writable, " + ELSEWHERE, failure);
    }

    LanyardException cannot(String what, String nextStep, Throwable cause) {
        return new LanyardException(
                ErrorKind.CONFIGURATION, "The journal " + file + " cannot " + what + ".", WITHOUT + nextStep, cause);
    }

    static boolean isDamage(SQLException failure) {
        SQLiteErrorCode code = code(failure);
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY);
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> e.getFile() + ": permission denied";
            case NoSuchFileException e -> e.getFile() + ": no such file or directory";
            case FileAlreadyExistsException e -> e.getFile() + ": something else of that name is there";
            case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
