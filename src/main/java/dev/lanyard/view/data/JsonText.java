package dev.lanyard.view.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.lanyard.policy.json.JsonLayout;
import dev.lanyard.view.value.Value;

/** Values as JSON or YAML text. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    /** Returns JSON, indented by two blanks. */
    public static String json(Value value) {
        return indented(JsonTree.of(value)) + "\n";
    }

    /** Returns YAML without a document marker. */
    public static String yaml(Value value) {
        YAMLFactory factory =
                YAMLFactory.builder().stringQuotingChecker(new DateQuoting()).build();
        return write(
                YAMLMapper.builder(factory)
                        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                        .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                        .build(),
                JsonTree.of(value));
    }

    /** Returns a value on one line, as it stands in a cell. */
    public static String compact(Value value) {
        return write(JSON, JsonTree.of(value));
    }

    /** Returns a document indented for reading; text that is no JSON comes back as it is. */
    public static String indented(Value.Document document) {
        JsonNode tree = JsonTree.of(document);
        return tree.isTextual() ? document.json() : indented(tree);
    }

    private static String indented(JsonNode tree) {
        try {
            return JSON.writer(JsonLayout.indented()).writeValueAsString(tree);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a tree in memory can always be written", unwritable);
        }
    }

    private static String write(ObjectMapper mapper, JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a tree in memory can always be written", unwritable);
        }
    }
}
