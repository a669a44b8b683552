package dev.lanyard.app.dialogue;

import dev.lanyard.app.host.Directories;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Draft;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A text in a file that only its owner may read.
 *
 * @param given what was in it at first
 * @param editor opens the file and returns when the person has left it
 */
record DraftFile(Path file, String given, Consumer<Path> editor) implements Draft {

    private static final String SUFFIX = ".json";

    /** Far above any policy that AWS takes, and small enough to hold. */
    private static final long LARGEST = 512 * 1024L;

    /** Makes the file. */
    static DraftFile of(Path folder, String name, String text, Consumer<Path> editor) {
        try {
            Path file = Files.createTempFile(
                    Directories.make(folder),
                    name + "-",
                    SUFFIX,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
            return new DraftFile(file, text, editor);
        } catch (IOException e) {
            throw unusable(folder, Reason.of(e), e);
        }
    }

    @Override
    public String edit() {
        editor.accept(file);
        try {
            if (Files.size(file) > LARGEST) {
                throw LanyardException.usage(file + " is larger than " + LARGEST / 1024 + " KiB.", "");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw unusable(file, "it is not UTF-8 text", e);
        } catch (IOException e) {
            throw unusable(file, Reason.of(e), e);
        }
    }

    @Override
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(file, Reason.of(e), e);
        }
    }

    @Override
    public Optional<String> leave() {
        if (!worthKeeping()) {
            discard();
            return Optional.empty();
        }
        return Optional.of(file.toString());
    }

    /** What cannot be read may be worth something to the person. */
    private boolean worthKeeping() {
        try {
            String text = Files.readString(file);
            return !text.isBlank() && !text.equals(given);
        } catch (IOException e) {
            return Files.exists(file);
        }
    }

    private static LanyardException unusable(Path path, String why, IOException cause) {
        return new LanyardException(
                ErrorKind.CONFIGURATION, "The draft " + path + " cannot be used: " + why + ".", "", cause);
    }
}
