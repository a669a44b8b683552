package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.docs.Newcomer.Followed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every console block of README.md and docs is run, document by document, each on a fresh sandbox. */
class DocumentationTests {

    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @MethodSource("documentsWithExamples")
    void itsExamplesDoWhatItShows(Path document, @TempDir Path home) throws Exception {
        Newcomer newcomer = new Newcomer(home);
        for (Example example : examples(document)) {
            check(example, newcomer.follow(example));
        }
    }

    /** What is left out of the examples is left out of the check. */
    @Test
    void theReadmeShowsTheMainJob() {
        List<String> tour = examples(README).getFirst().shown();
        assertThat(tour)
                .filteredOn(line -> line.startsWith("sandbox "))
                .extracting(line -> line.substring(line.indexOf('>') + 2))
                .contains(
                        "role create SSMInstanceRole --service ec2",
                        "role attach SSMInstanceRole AmazonSSMManagedInstanceCore --yes",
                        "profile create SSMInstanceProfile --role SSMInstanceRole --yes",
                        "association set web-1 --profile SSMInstanceProfile --yes",
                        "node wait web-1");
    }

    static void check(Example example, Followed followed) {
        String actual = String.join("\n", followed.lines());
        if (!new ShownText(example.shown()).describes(followed.lines())) {
            assertThat(actual).as(example.place()).isEqualTo(String.join("\n", example.shown()));
        }
        assertThat(followed.code() != 0)
                .as(example.place() + ": exit code " + followed.code() + " after\n" + actual)
                .isEqualTo(example.fails());
    }

    static List<Path> documentsWithExamples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(README),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .filter(DocumentationTests::hasExamples)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasExamples(Path file) {
        return !examples(file).isEmpty();
    }

    private static List<Example> examples(Path file) {
        return Example.in(file, text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
