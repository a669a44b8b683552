package dev.lanyard.change.file;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes and reads plan files. */
public final class PlanFile {

    /** Room for thousands of steps that each hold a document of the largest size. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /** What is in it tells an attacker what may be done and where. */
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PlanFile() {}

    /**
     * Writes a plan to a new file, whole or not at all.
     *
     * @throws LanyardException of kind USAGE when there is a file already, which may be somebody's plan; of kind
     *     CONFIGURATION when it cannot be written
     */
    public static void write(Path file, SavedPlan saved) {
        byte[] bytes = new PlanText().write(saved).getBytes(StandardCharsets.UTF_8);
        try {
            reserve(file);
            fill(file, bytes);
        } catch (FileAlreadyExistsException e) {
            throw new LanyardException(
                    ErrorKind.USAGE,
                    "There is a file " + quoted(file) + " already, and plans are never written over anything.",
                    "Name another file, or delete that one first.",
                    e);
        } catch (IOException e) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The plan cannot be written to " + quoted(file) + ": " + reason(e) + ".",
                    "Nothing was changed.",
                    e);
        }
    }

    /** Whoever makes the empty file first has the name. */
    private static void reserve(Path file) throws IOException {
        Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)
                .close();
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            reserve(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * Reads a plan.
     *
     * @throws LanyardException of kind USAGE when there is no such file; of kind CONFIGURATION when it is no plan, was
     *     written by another version, or was changed since
     */
    public static SavedPlan read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw broken(file, "It is larger than " + LARGEST / 1024 / 1024 + " MiB, which no plan is.", "");
            }
            return parse(file, bytes);
        } catch (NoSuchFileException e) {
            throw new LanyardException(
                    ErrorKind.USAGE,
                    "There is no file " + quoted(file) + ".",
                    "A plan is written by any changing command with --plan-out FILE.",
                    e);
        } catch (IOException e) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION, "The file " + quoted(file) + " cannot be read: " + reason(e) + ".", "", e);
        }
    }

    private static SavedPlan parse(Path file, byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new PlanText().read(text);
        } catch (CharacterCodingException _) {
            throw broken(file, "It is not UTF-8 text.", "");
        } catch (LanyardException refusal) {
            throw broken(file, refusal.getMessage(), refusal.nextStep().orElse(""));
        }
    }

    private static LanyardException broken(Path file, String why, String nextStep) {
        return new LanyardException(
                ErrorKind.CONFIGURATION, "The file " + quoted(file) + " is no plan to go by. " + why, nextStep);
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replaceAll("\\p{Cntrl}", "?") + "'";
    }

    /** The exceptions of files carry hardly more than the path. */
    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "there is no such folder";
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
