package dev.lanyard.app.work;

import dev.lanyard.app.host.Edition;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.HostName;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.Station;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The journals of this user: of what was changed in AWS, and apart from it of what was changed in the sandbox. */
final class Journals implements AutoCloseable {

    private static final String FILE = "journal.db";

    private final Environment environment;
    private final Map<Boolean, Journal> open = new HashMap<>();

    Journals(Environment environment) {
        this.environment = environment;
    }

    /** Returns the journal; warnings go to whoever asks for it first, because whoever asks uses it at once. */
    synchronized Journal of(boolean sandbox, Consumer<String> warnings) {
        return open.computeIfAbsent(sandbox, _ -> make(sandbox, warnings));
    }

    /** Returns whether a process has left the journal open: one that still lives, or one that did not come to its end. */
    boolean leftOpen(boolean sandbox) {
        return Files.exists(Path.of(file(sandbox) + "-wal"));
    }

    private Journal make(boolean sandbox, Consumer<String> warnings) {
        Path libraries = environment.directories().state().resolve("native");
        return new Journal(file(sandbox), libraries, station(), environment.clock(), warnings);
    }

    private Path file(boolean sandbox) {
        Path state = environment.directories().state();
        return sandbox ? state.resolve("sandbox").resolve(FILE) : state.resolve(FILE);
    }

    private Station station() {
        return new Station(
                environment.userName(), environment.variable("SSH_CONNECTION"), HostName.current(), Edition.number());
    }

    @Override
    public synchronized void close() {
        open.values().forEach(Journal::close);
        open.clear();
    }
}
