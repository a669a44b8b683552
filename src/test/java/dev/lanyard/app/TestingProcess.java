package dev.lanyard.app;

import dev.lanyard.Main;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.InterruptibleSleeper;
import dev.lanyard.app.host.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole program in a directory of its own, with streams that are bytes in memory. */
public final class TestingProcess {

    /** Waiting loops look so many times as often. */
    private static final int HURRY = 20;

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream standardOutput = out;
    private byte[] input = new byte[0];
    private Terminal terminal = new TestingTerminal(false, false, false);

    /** Makes a process whose home and working directory are the same. */
    public TestingProcess(Path directory) {
        this.directory = directory;
    }

    /** Sets an environment variable. */
    public TestingProcess with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets standard input hold a text. */
    public TestingProcess typing(String text) {
        return typing(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Lets standard input hold bytes. */
    public TestingProcess typing(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    /** Says which streams are a terminal. */
    public TestingProcess on(TestingTerminal screen) {
        terminal = screen;
        return this;
    }

    /** Lets standard output be something that fails. */
    public TestingProcess writingTo(OutputStream stream) {
        standardOutput = stream;
        return this;
    }

    /** Writes a file into the directory. */
    public TestingProcess file(String name, String text) {
        try {
            Path path = directory.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text in a file of the directory. */
    public TestingProcess edit(String name, String from, String to) {
        try {
            String text = Files.readString(directory.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(name + " does not have '" + from + "' in it");
            }
            return file(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the words. */
    public Ended run(String... words) {
        return run(List.of(words));
    }

    /** Runs the words. */
    public Ended run(List<String> words) {
        out.reset();
        err.reset();
        int code = Main.run(environment(), words);
        return new Ended(code, text(out), text(err));
    }

    Environment environment() {
        return new Environment(
                variables,
                Optional.of(directory),
                directory,
                directory.resolve("etc/config.yaml"),
                "tester",
                Clock.systemUTC(),
                duration -> new InterruptibleSleeper().sleep(duration.dividedBy(HURRY)),
                new Environment.Streams(new ByteArrayInputStream(input), standardOutput, err),
                terminal);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** How a run ended, and what it wrote. */
    public record Ended(int code, String out, String err) {}

    /** A terminal of 80 columns. */
    public record TestingTerminal(boolean in, boolean out, boolean err) implements Terminal {

        @Override
        public Size size() {
            return Size.USUAL;
        }
    }
}
