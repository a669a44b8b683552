package dev.lanyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    /** A java that prints each argument after {@code -jar FILE} in brackets. */
    private static final String PRINT_ARGUMENTS = """
        while [ "$1" != -jar ]; do shift; done
        shift 2
        for argument; do printf '[%s]' "$argument"; done
        """;

    private static final String BUILD = "echo built >>\"${jar%/*}/builds\"; echo jar >\"$jar\"";

    @TempDir
    private Path folder;

    @Test
    void argumentsArriveUntouched() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25.0.3", PRINT_ARGUMENTS).withJar();
        Run run = checkout.run("a b", "", "it's", "\"q\"", "$HOME `id` *", "ä 日本", "--x=1", "-", "\\n", "line\nbreak");
        assertThat(run.out()).isEqualTo("[a b][][it's][\"q\"][$HOME `id` *][ä 日本][--x=1][-][\\n][line\nbreak]");
    }

    @Test
    void theExitCodePassesThrough() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder).withJdk("a", "25", "exit 42").withJar();
        assertThat(checkout.run()).isEqualTo(new Run(42, "", ""));
    }

    @Test
    void aSignalReachesJavaItself() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "25", "trap 'echo stopped; exit 7' TERM; echo ready; while :; do sleep 0.1; done")
                .withJar();
        Process process = checkout.start("home/scripts/lanyard");
        assertThat(process.getInputStream().readNBytes(6)).asString().isEqualTo("ready\n");
        process.toHandle().destroy();
        assertThat(Checkout.end(process)).isEqualTo(new Run(7, "stopped\n", ""));
    }

    @Test
    void standardInputReachesJava() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder).withJdk("a", "25", "cat").withJar();
        Process process = checkout.start("home/scripts/lanyard");
        process.getOutputStream().write("typed".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertThat(Checkout.end(process)).isEqualTo(new Run(0, "typed", ""));
    }

    @Test
    void itWorksThroughSymbolicLinks() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25", PRINT_ARGUMENTS).withJar();
        checkout.link("elsewhere/two", Path.of("../home/scripts/lanyard"));
        checkout.link("one", checkout.path("elsewhere/two"));
        assertThat(Checkout.end(checkout.start("one", "x"))).isEqualTo(new Run(0, "[x]", ""));
    }

    @Test
    void aFolderWithSpacesIsNoTrouble() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder.resolve("my work"))
                .withJdk("jdk 25", "25.0.3", PRINT_ARGUMENTS)
                .withMaven(BUILD);
        assertThat(checkout.run("x").out()).isEqualTo("[x]");
    }

    @Test
    void withoutJdk25ItSaysWhatToInstall() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "17.0.15", "exit 0")
                .withJdk("b", "250", "exit 0")
                .withJar();
        assertThat(checkout.run())
                .isEqualTo(new Run(
                        253,
                        "",
                        "lanyard: no JDK 25 found. Install one (for example Eclipse Temurin 25) or point"
                                + " JAVA_HOME at it.\n"));
    }

    @Test
    void javaHomeComesFirstIfItIs25() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "25", "echo a")
                .withJdk("b", "25.0.1", "echo b")
                .withJar();
        assertThat(checkout.with("JAVA_HOME", checkout.path("jdks/b").toString())
                        .run()
                        .out())
                .isEqualTo("b\n");
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "17.0.15", "echo a")
                .withJdk("b", "25.0.1", "echo b")
                .withJar();
        assertThat(checkout.with("JAVA_HOME", checkout.path("jdks/a").toString())
                        .run()
                        .out())
                .isEqualTo("b\n");
    }

    @Test
    void theJavaOnThePathIsFoundBehindItsLinks() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder.toRealPath())
                .withJdk("a", "25", "echo a")
                .withJar()
                .with("LANYARD_JDKS", folder.resolve("none").toString());
        checkout.link("bin/java", checkout.path("jdks/a/bin/java"));
        assertThat(checkout.run().out()).isEqualTo("a\n");
    }

    @Test
    void theFirstUseBuildsAndSaysSo() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25", PRINT_ARGUMENTS).withMaven(BUILD);
        Run run = checkout.run("x");
        assertThat(run.out()).isEqualTo("[x]");
        assertThat(run.err()).startsWith("lanyard: building").contains("target/build.log");
    }

    @Test
    void theNextUseDoesNotBuild() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder).withJdk("a", "25", "exit 0").withMaven(BUILD);
        checkout.age("home/pom.xml").age("home/src/main/java/Main.java");
        checkout.run();
        assertThat(checkout.run()).isEqualTo(new Run(0, "", ""));
        assertThat(checkout.read("home/target/builds")).isEqualTo("built\n");
    }

    @Test
    void aNewerSourceBuildsAgain() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "25", "exit 0")
                .withMaven(BUILD)
                .withJar();
        checkout.age("home/target/lanyard.jar").write("home/src/main/java/Main.java", "class Main { }");
        checkout.run();
        assertThat(checkout.read("home/target/builds")).isEqualTo("built\n");
    }

    @Test
    void twoAtOnceBuildOnce() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25", PRINT_ARGUMENTS).withMaven("sleep 1; " + BUILD);
        checkout.age("home/pom.xml").age("home/src/main/java/Main.java");
        Process first = checkout.start("home/scripts/lanyard", "1");
        Process second = checkout.start("home/scripts/lanyard", "2");
        assertThat(Checkout.end(first).out() + Checkout.end(second).out()).isEqualTo("[1][2]");
        assertThat(checkout.read("home/target/builds")).isEqualTo("built\n");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndItsLog() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder)
                .withJdk("a", "25", "exit 0")
                .withMaven("echo '[INFO] long'; echo '[ERROR] Main.java: no such thing'; exit 1");
        Run run = checkout.run();
        assertThat(run.exit()).isEqualTo(255);
        assertThat(run.err())
                .endsWith("lanyard: the build failed; all of it is in " + folder.toRealPath()
                        + "/home/target/build.log\n  Main.java: no such thing\n");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws IOException, InterruptedException {
        Checkout checkout = new Checkout(folder).withJdk("a", "25", "exit 0");
        checkout.withToolsOnly("find", "flock", "head", "mkdir");
        assertThat(checkout.run())
                .isEqualTo(new Run(
                        253,
                        "",
                        "lanyard: the sources have to be built and Maven (mvn) was not found. Install Maven"
                                + " 3.8.6 or newer.\n"));
    }

    @Test
    void withoutFlockAFolderIsTheLock() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25", PRINT_ARGUMENTS).withMaven("sleep 1; " + BUILD);
        checkout.withToolsOnly("cat", "find", "head", "mkdir", "rm", "sed", "sleep", "touch")
                .age("home/pom.xml")
                .age("home/src/main/java/Main.java");
        Process first = checkout.start("home/scripts/lanyard", "1");
        Process second = checkout.start("home/scripts/lanyard", "2");
        assertThat(Checkout.end(first).out() + Checkout.end(second).out()).isEqualTo("[1][2]");
        assertThat(checkout.read("home/target/builds")).isEqualTo("built\n");
    }

    @Test
    void aLocaleOfAsciiOnlyIsRaisedToUtf8() throws IOException, InterruptedException {
        Checkout checkout =
                new Checkout(folder).withJdk("a", "25", "echo $LC_ALL").withJar();
        assertThat(checkout.with("LC_ALL", "C").run().out()).isEqualTo("C.UTF-8\n");
    }
}
