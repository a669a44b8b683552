package dev.lanyard.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A class with a {@code main} of the tests in a process of its own. */
public final class ForkedJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ForkedJvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /**
     * Starts the class.
     *
     * @param properties as {@code name=value}
     */
    public static ForkedJvm start(Class<?> main, List<String> properties, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        properties.forEach(property -> command.add("-D" + property));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ForkedJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Returns the next line that the class printed. */
    public String line() throws IOException {
        return Objects.requireNonNull(output.readLine(), "The forked JVM ended early");
    }

    /** Kills the process with a signal that it cannot catch, and returns what it had printed besides. */
    public List<String> kill() throws IOException, InterruptedException {
        // Process.destroyForcibly would close the output, and what is left in it with it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.readAllLines();
    }

    /** Waits for the process to end and returns its exit status. */
    public int exitStatus() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The forked JVM does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
