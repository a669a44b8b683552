package dev.lanyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class PackagedIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final Path JAR = TARGET.resolve("lanyard.jar");

    /** A cache that is not taken only makes the start slow, and nobody would see why. */
    @Test
    void theJdkTakesTheCacheWithTheFlagsOfTheLauncher() throws IOException, InterruptedException {
        Run run = Checkout.end(new ProcessBuilder(tracing(launcherCommand())).start());
        assertThat(run.out()).contains("dev.lanyard.Main source: shared objects file");
    }

    @Test
    void theLauncherPrintsTheVersionAndNothingElse() throws IOException, InterruptedException {
        Run run = Checkout.end(new ProcessBuilder("scripts/lanyard", "--version").start());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void servicesOfSeveralLibrariesAreMerged() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String services = new String(
                    jar.getInputStream(jar.getEntry("META-INF/services/com.fasterxml.jackson.core.JsonFactory"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(services.lines())
                    .contains(
                            "com.fasterxml.jackson.core.JsonFactory",
                            "com.fasterxml.jackson.dataformat.yaml.YAMLFactory");
        }
    }

    /** What the launcher becomes, with the places of this checkout. */
    private static List<String> launcherCommand() throws IOException {
        String script = Files.readString(Path.of("scripts", "lanyard"));
        String command = script.substring(script.lastIndexOf("exec \"$jdk") + "exec ".length())
                .replace("\\\n", " ")
                .replace("\"", "")
                .replace("$jdk", System.getProperty("java.home"))
                .replace("$home/target", TARGET.toString())
                .replace("$jar", JAR.toString())
                .replace("$@", "--version");
        return List.of(command.strip().split("\\s+"));
    }

    private static List<String> tracing(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.add(words.indexOf("-jar"), "-Xlog:class+load");
        return words;
    }
}
