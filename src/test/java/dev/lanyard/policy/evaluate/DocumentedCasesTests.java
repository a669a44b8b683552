package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The evaluator gives the answers of AWS's documentation. */
class DocumentedCasesTests {

    /** A file at a time, because mutation tests start each test by itself, and cases in their hundreds take too long. */
    @ParameterizedTest
    @MethodSource("files")
    void theAnswersAreThoseOfThePages(Path file) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (DocumentedCase asked : cases(file)) {
            String where = asked.page() + ": " + asked;
            Evaluation evaluation = Evaluator.evaluate(asked.request(), asked.policies());
            softly.assertThat(DocumentedCase.words(evaluation.decision()))
                    .as(where)
                    .isEqualTo(asked.answer());
            asked.missing()
                    .ifPresent(keys -> softly.assertThat(evaluation.missingKeys())
                            .as(where)
                            .isEqualTo(keys));
        }
        softly.assertAll();
    }

    @Test
    void thereAreManyCasesAndEachNamesItsPage() throws IOException, URISyntaxException {
        assertThat(cases().size()).isGreaterThan(600);
        assertThat(cases()).extracting(DocumentedCase::page).allMatch(page -> page.contains("\""));
    }

    @Test
    void noTwoCasesHaveTheSameName() throws IOException, URISyntaxException {
        assertThat(cases()).extracting(DocumentedCase::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page: P\npolicies: A\nidentity: none\ncase: B\ndoes: s3:GetObject\n",
                "page: P\npolicies: A\nidentity: none\ncase: B\nthen: allowed\n",
                "policies: A\nidentity: none\ncase: B\ndoes: s3:GetObject\nthen: allowed\n",
                "page: P\npolicies: A\nidentity: {]\n",
                "page: P\npolicies: A\nidentity: none\ncase: B\nidentity: none\n",
                "page: P\nfoo: bar\n",
                "page: P\nsays: without marks\n",
                "nonsense\n",
                "page:\n",
            })
    void aFileThatDoesNotFitIsRefused(String text) {
        assertThatThrownBy(() -> CaseReader.read("file", text)).isInstanceOf(RuntimeException.class);
    }

    static List<Path> files() throws IOException, URISyntaxException {
        URI directory = DocumentedCasesTests.class.getResource("cases").toURI();
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            return files.sorted().toList();
        }
    }

    private static List<DocumentedCase> cases() throws IOException, URISyntaxException {
        List<DocumentedCase> all = new ArrayList<>();
        for (Path file : files()) {
            all.addAll(cases(file));
        }
        return all;
    }

    private static List<DocumentedCase> cases(Path file) throws IOException {
        return CaseReader.read(file.getFileName().toString(), Files.readString(file));
    }
}
