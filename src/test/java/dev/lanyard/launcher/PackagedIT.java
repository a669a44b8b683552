package dev.lanyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagedIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final Path JAR = TARGET.resolve("lanyard.jar");

    @Test
    void theJdkTakesTheCacheWithTheFlagsOfTheLauncher() throws IOException, InterruptedException {
        List<String> demanding = Stream.concat(
                        Stream.of(java(), "-XX:AOTMode=on"), Stream.concat(launcherFlags(), Stream.of("--version")))
                .toList();
        Run run = Checkout.end(new ProcessBuilder(demanding).start());
        assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
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
                            .readAllBytes());
            assertThat(services.lines())
                    .contains(
                            "com.fasterxml.jackson.core.JsonFactory",
                            "com.fasterxml.jackson.dataformat.yaml.YAMLFactory");
        }
    }

    /** What the launcher gives java from the cache to the jar, with the places of this checkout. */
    private static Stream<String> launcherFlags() throws IOException {
        String script = Files.readString(Path.of("scripts", "lanyard"));
        String command = script.substring(script.lastIndexOf("exec "))
                .replace("\\\n", " ")
                .replace("\"", "");
        return Stream.of(command.split("\\s+"))
                .filter(word -> !List.of("exec", "$jdk/bin/java", "$@").contains(word))
                .map(word -> word.replace("$home/target", TARGET.toString()).replace("$jar", JAR.toString()));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
