package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents lead to each other, and nowhere else. */
class LinkTests {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<Path> targets = Stream.concat(Stream.of(Path.of("README.md")), pages(DOCS).stream())
                .flatMap(page -> targets(page).stream())
                .toList();
        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        Path index = DOCS.resolve("decisions/README.md");
        List<Path> others = pages(DOCS.resolve("decisions")).stream()
                .filter(page -> !page.equals(index))
                .toList();
        assertThat(targets(index)).isNotEmpty().containsAll(others);
    }

    private static List<Path> targets(Path page) {
        return LINK.matcher(DocumentationTests.text(page))
                .results()
                .map((MatchResult link) -> page.resolveSibling(link.group(1)).normalize())
                .toList();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }
}
