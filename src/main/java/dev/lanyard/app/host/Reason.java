package dev.lanyard.app.host;

import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why reading or writing failed, in words: the JDK's exceptions often carry nothing but the path. */
public final class Reason {

    private Reason() {}

    /** Returns the reason without a full stop. */
    public static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "no such file or directory";
            case FileAlreadyExistsException _ -> "something else of that name is there";
            case FileSystemException e when e.getReason() != null -> Shown.plain(e.getReason());
            default -> Shown.plain(String.valueOf(failure.getMessage()));
        };
    }
}
