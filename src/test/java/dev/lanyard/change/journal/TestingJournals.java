package dev.lanyard.change.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Journals for contexts of tests: each a file of its own, below one folder that goes with the process. */
public final class TestingJournals {

    private static final Path FOLDER = folder();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private TestingJournals() {}

    /** Returns a journal without runs; it makes its file when it is used. */
    public static Journal fresh(Clock clock) {
        Path file = FOLDER.resolve(String.valueOf(NUMBERS.incrementAndGet())).resolve("journal.db");
        Station station = new Station("tester", Optional.empty(), "testing", "test");
        return new Journal(file, FOLDER.resolve("native"), station, clock, warning -> {
            throw new IllegalStateException(warning);
        });
    }

    private static Path folder() {
        try {
            Path made = Files.createTempDirectory("lanyard-journals");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> below = Files.isDirectory(path) ? Files.list(path) : Stream.empty()) {
            below.forEach(TestingJournals::delete);
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
