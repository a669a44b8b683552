package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of AWS's own policies. */
class ManagedPolicyDocumentsTests {

    private static final Path FOLDER = Path.of("src/main/resources/dev/lanyard/sandbox/managed-policies");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_LEAST = 40;

    @ParameterizedTest
    @MethodSource("texts")
    void readsPrintsAndReadsAgain(String text) {
        PolicyDocument document = PolicyDocument.parse(text);

        assertThat(PolicyDocument.parse(document.toJson())).isEqualTo(document);
        assertThat(PolicyDocument.parse(document.toPrettyJson())).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsLost(String text) throws JsonProcessingException {
        String printed = PolicyDocument.parse(text).toPrettyJson();

        assertThat(plain(JSON.readTree(printed))).isEqualTo(plain(JSON.readTree(text)));
    }

    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("INDEX.json"))
                    .map(ManagedPolicyDocumentsTests::text)
                    .toList();
            assertThat(texts).hasSizeGreaterThanOrEqualTo(AT_LEAST);
            return texts;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One value means the same with and without a list around it, and a truth value the same as its word. */
    private static Object plain(JsonNode node) {
        if (node.isArray() && node.size() == 1) {
            return plain(node.get(0));
        }
        if (node.isArray()) {
            return node.valueStream().map(ManagedPolicyDocumentsTests::plain).toList();
        }
        return node.isObject()
                ? node.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())))
                : node.asText();
    }
}
