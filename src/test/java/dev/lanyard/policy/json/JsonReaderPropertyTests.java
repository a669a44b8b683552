package dev.lanyard.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader takes what Jackson takes, and finds the same in it. */
class JsonReaderPropertyTests {

    private static final int DEEPEST = 40;
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property
    void piecesOfJsonAreReadAlike(@ForAll("pieces") String text) {
        assertThat(read(text)).isEqualTo(jackson(text));
    }

    @Property
    void damagedJsonIsReadAlike(@ForAll("damaged") String text) {
        assertThat(read(text)).isEqualTo(jackson(text));
    }

    @Property
    void anyTextIsReadAlike(@ForAll String text) {
        assertThat(read("\"" + text + "\"")).isEqualTo(jackson("\"" + text + "\""));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "\\", "\\u0041", "\\n", "1", "-", "0", ".5", "e1",
                        "true", "null", " ", "\n", "\r\n", "\t", "\u0000", "\uFEFF", "x", "/")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> damaged() {
        String whole = "{\"a\": [1, -2.5e3, true, null, {\"b\\n\": \"\\u00e9\\\\\"}],\r\n \"c\": {}, \"d\": []}";
        Arbitrary<String> inserted =
                Arbitraries.strings().withChars("{}[],:\"\\ae0 \n").ofMaxLength(2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, whole.length()),
                        Arbitraries.integers().between(0, 2),
                        inserted)
                .as((at, cut, put) ->
                        whole.substring(0, at) + put + whole.substring(Math.min(whole.length(), at + cut)));
    }

    private static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(tree(JsonReader.read(text, DEEPEST)));
        } catch (BrokenJsonException broken) {
            assertThat(broken.getMessage()).isNotEmpty();
            assertThat(broken.place().line()).isPositive();
            assertThat(broken.place().column()).isBetween(1, text.length() + 1);
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> jackson(String text) {
        try {
            return Optional.of(JACKSON.readTree(text)).filter(read -> !read.isMissingNode());
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static JsonNode tree(Node node) {
        return switch (node) {
            case Node.Text text -> JsonNodeFactory.instance.textNode(text.value());
            case Node.Literal literal -> jackson(literal.word()).orElseThrow();
            case Node.Null _ -> JsonNodeFactory.instance.nullNode();
            case Node.Items items -> {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                for (Node value : items.values()) {
                    list.add(tree(value));
                }
                yield list;
            }
            case Node.Fields fields -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (Node.Field field : fields.all()) {
                    object.set(field.name(), tree(field.value()));
                }
                yield object;
            }
        };
    }
}
