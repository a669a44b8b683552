package dev.lanyard.sandbox.world;

import dev.lanyard.model.Sleeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file in a directory of its own.
 *
 * <p>The file is replaced by renaming, so whoever reads it sees one whole edition. It begins with the edition's name, which
 * is exact where time and inode are not: two stores may fall into one tick of the file system's clock.
 */
final class FileShelf implements Shelf {

    private static final String NAME = "world.json";
    private static final Pattern HEAD = Pattern.compile("\\{\"edition\":\"([0-9a-f]{16})\",\"world\":");
    private static final int HEAD_LENGTH = 38;

    private final Path directory;
    private final Path file;
    private final FileGate gate;
    private final RandomGenerator random;

    FileShelf(Path directory, Sleeper sleeper, RandomGenerator random) {
        this.directory = directory;
        this.file = directory.resolve(NAME);
        this.gate = new FileGate(directory.resolve("world.lock"), sleeper);
        this.random = random;
    }

    @Override
    public String describe() {
        return file.toString();
    }

    @Override
    public Optional<String> edition() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(editionOf(in.readNBytes(HEAD_LENGTH)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Edition> load() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        String edition = editionOf(bytes);
        if (bytes[bytes.length - 1] != '}') {
            throw new DamagedWorldException("its end is missing");
        }
        return Optional.of(new Edition(edition, Arrays.copyOfRange(bytes, HEAD_LENGTH, bytes.length - 1)));
    }

    @Override
    public Edition store(byte[] world) throws IOException {
        Edition edition = new Edition(HexFormat.of().toHexDigits(nextNumber()), world);
        Path fresh = directory.resolve(NAME + ".new");
        try {
            write(fresh, enveloped(edition));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        OwnerOnly.forceDirectory(directory);
        return edition;
    }

    @Override
    public Optional<String> setAside() throws IOException {
        for (int number = 1; ; number++) {
            Path aside = directory.resolve(NAME + ".damaged-" + number);
            if (Files.notExists(aside)) {
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
                return Optional.of(aside.toString());
            }
        }
    }

    @Override
    public Hold hold() throws IOException {
        Files.createDirectories(directory, OwnerOnly.directory());
        return gate.enter();
    }

    /** The next one after what lies there; where nothing does, any, so that a world that was deleted is not taken for this. */
    private long nextNumber() throws IOException {
        Optional<String> last = edition();
        return last.isPresent() ? Long.parseUnsignedLong(last.get(), 16) + 1 : random.nextLong();
    }

    private static String editionOf(byte[] bytes) throws DamagedWorldException {
        int length = Math.min(bytes.length, HEAD_LENGTH);
        Matcher head = HEAD.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!head.matches()) {
            throw new DamagedWorldException(length == 0 ? "it is empty" : "it does not begin as a world does");
        }
        return head.group(1);
    }

    private static byte[] enveloped(Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(edition.world().length + HEAD_LENGTH + 1);
        String head = "{\"edition\":\"" + edition.name() + "\",\"world\":";
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(edition.world());
        bytes.write('}');
        return bytes.toByteArray();
    }

    private static void write(Path fresh, byte[] bytes) throws IOException {
        Files.deleteIfExists(fresh);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, OwnerOnly.file())) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
