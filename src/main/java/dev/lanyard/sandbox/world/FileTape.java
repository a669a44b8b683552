package dev.lanyard.sandbox.world;

import dev.lanyard.sandbox.log.Tape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Files beside the world's.
 *
 * <p>Nothing is forced to the disk, because that would double what a changing call takes: after a power failure, which the
 * world itself outlives, its log may end early.
 */
final class FileTape implements Tape {

    private static final long ROOM_ASIDE = 4L << 20;

    private final Path directory;
    private final Path aside;
    private final Path olderAside;

    FileTape(Path directory) {
        this.directory = directory;
        this.aside = directory.resolve("calls-other.jsonl");
        this.olderAside = directory.resolve("calls-other-old.jsonl");
    }

    @Override
    public void write(long reel, long place, byte[] line) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file(reel), options, OwnerOnly.file())) {
            channel.truncate(place).position(place);
            writeAll(channel, line);
        }
    }

    @Override
    public long length(long reel) throws IOException {
        return length(file(reel));
    }

    @Override
    public byte[] read(long reel, long most) throws IOException {
        try (InputStream in = Files.newInputStream(file(reel))) {
            return in.readNBytes((int) Math.min(most, Integer.MAX_VALUE));
        } catch (NoSuchFileException _) {
            return new byte[0];
        }
    }

    @Override
    public void keep(long first, long last) throws IOException {
        try (DirectoryStream<Path> reels = Files.newDirectoryStream(directory, "calls-[0-9]*.jsonl")) {
            for (Path reel : reels) {
                long number = Long.parseLong(reel.getFileName().toString().replaceAll("[^0-9]", ""));
                if (number < first || number > last) {
                    Files.deleteIfExists(reel);
                }
            }
        }
    }

    /** One write is one line, also beside other processes that write. */
    @Override
    public synchronized void aside(byte[] line) throws IOException {
        if (length(aside) + line.length > ROOM_ASIDE) {
            Files.move(aside, olderAside, StandardCopyOption.ATOMIC_MOVE);
        }
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try (FileChannel channel = FileChannel.open(aside, options, OwnerOnly.file())) {
            writeAll(channel, line);
        }
    }

    @Override
    public byte[] asides() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : new Path[] {olderAside, aside}) {
            all.writeBytes(noted(file));
        }
        return all.toByteArray();
    }

    private static byte[] noted(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            // Nothing was noted yet.
            return new byte[0];
        }
    }

    @Override
    public void forgetAsides() throws IOException {
        Files.deleteIfExists(aside);
        Files.deleteIfExists(olderAside);
    }

    private Path file(long reel) {
        return directory.resolve("calls-" + reel + ".jsonl");
    }

    private static long length(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    private static void writeAll(FileChannel channel, byte[] line) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(line);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }
}
