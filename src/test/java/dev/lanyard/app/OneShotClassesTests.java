package dev.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start-up is a promise: a run of one command loads nothing of the console, and a trivial one nothing of AWS. */
class OneShotClassesTests {

    @TempDir
    private Path directory;

    @Test
    void aCommandLoadsNoClassOfTheConsole() throws IOException, InterruptedException {
        assertThat(loaded("--sandbox", "role", "list"))
                .anyMatch(name -> name.startsWith("software.amazon.awssdk.services.iam."))
                .noneMatch(name -> name.startsWith("org.springframework."))
                .noneMatch(name -> name.startsWith("org.jline.reader.") || name.startsWith("org.jline.terminal."))
                .noneMatch(name -> name.startsWith("groovy.") || name.startsWith("org.codehaus.groovy."))
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.services.ec2.model."))
                .noneMatch(name -> name.startsWith("dev.lanyard.shell."));
    }

    @Test
    void aMistakeOrHelpLoadsNoClassOfAwsOrOfTheSandbox() throws IOException, InterruptedException {
        for (String words : List.of("rloe list", "help role attach", "--version")) {
            assertThat(loaded(words.split(" ")))
                    .noneMatch(name -> name.startsWith("software.amazon.awssdk.core."))
                    .noneMatch(name -> name.startsWith("dev.lanyard.sandbox."))
                    .noneMatch(name -> name.startsWith("com.fasterxml."))
                    .noneMatch(
                            name -> name.startsWith("java.util.logging.LogManager") || name.startsWith("org.slf4j."));
        }
    }

    @Test
    void whatTouchesOnlyThisHostLoadsNoClientAndNoParser() throws IOException, InterruptedException {
        assertThat(loaded("settings", "show"))
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.core."))
                .noneMatch(name -> name.startsWith("dev.lanyard.sandbox.sample."))
                .noneMatch(name -> name.startsWith("com.fasterxml."));
    }

    private List<String> loaded(String... words) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:class+load=info:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.lanyard.Main"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", directory.toString()));
        assertThat(builder.start().waitFor()).isIn(0, 252);
        return Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" ")[0])
                .toList();
    }
}
