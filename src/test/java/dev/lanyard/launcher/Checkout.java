package dev.lanyard.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkout with the real launcher in it, and a JDK and a Maven that only say that they were called. */
final class Checkout {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Checkout(Path folder) {
        this.folder = folder;
        write("home/pom.xml", "<project/>");
        write("home/src/main/java/Main.java", "class Main {}");
        copy(Path.of("scripts", "lanyard"), "home/scripts/lanyard");
        environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        environment.put("LANYARD_JDKS", folder.resolve("jdks").toString());
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** Adds a JDK whose java runs {@code script}. */
    Checkout withJdk(String name, String version, String script) {
        write("jdks/" + name + "/release", "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        program("jdks/" + name + "/bin/java", script);
        return this;
    }

    /** Adds a Maven that runs {@code script}; {@code $jar} is where the jar belongs. */
    Checkout withMaven(String script) {
        program("bin/mvn", "jar='" + path("home/target/lanyard.jar") + "'\n" + script);
        return this;
    }

    /** Adds a jar that is newer than all sources. */
    Checkout withJar() {
        write("home/target/lanyard.jar", "jar");
        return age("home/pom.xml")
                .age("home/src/main/java/Main.java")
                .age("home/src/main/java")
                .age("home/src/main");
    }

    /** Adds programs of the system, so that PATH can be left with nothing else. */
    Checkout withToolsOnly(String... names) {
        environment.put("PATH", path("bin").toString());
        for (String name : names) {
            program("bin/" + name, "exec /usr/bin/" + name + " \"$@\"");
        }
        return this;
    }

    Checkout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Dates a file back, so that what is written now is newer. */
    Checkout age(String name) {
        try {
            Files.setLastModifiedTime(path(name), FileTime.from(LONG_AGO));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void link(String name, Path target) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.createSymbolicLink(path(name), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the launcher to its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return end(start("home/scripts/lanyard", arguments));
    }

    /** Starts {@code program}, a path below the folder, without waiting. */
    Process start(String program, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(path(program).toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(path("home/src").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Run end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), out, err);
    }

    private void program(String name, String script) {
        write(name, "#!/bin/sh\n" + script + "\n");
        makeExecutable(path(name));
    }

    private void copy(Path source, String name) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.copy(source, path(name));
            makeExecutable(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeExecutable(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a process ended and what it wrote. */
    record Run(int exit, String out, String err) {}
}
