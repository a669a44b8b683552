package dev.lanyard.change.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.change.json.StepJson;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The text of a plan file: JSON with the version of its format and a digest of all the rest. */
final class PlanText {

    /** The format that this Lanyard writes and reads. */
    static final int FORMAT = 1;

    private static final String VERSION = "lanyardPlan";
    private static final String DIGEST = "sha256";

    private final StepJson json = new StepJson();

    String write(SavedPlan saved) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put(VERSION, FORMAT);
        file.set("origin", json.tree(saved.origin()));
        file.set("foreseen", json.tree(saved.foreseen()));
        file.set("plan", json.tree(saved.plan()));
        file.put(DIGEST, digest(file));
        return file.toPrettyString() + "\n";
    }

    SavedPlan read(String text) {
        JsonNode tree = json.parse(text);
        if (!(tree instanceof ObjectNode file) || !file.path(VERSION).isInt()) {
            throw refused(
                    "It is JSON, but no plan.", "A plan is written by any changing command with --plan-out FILE.");
        }
        checkVersion(file);
        checkDigest(file);
        return new SavedPlan(
                json.read(PlanOrigin.class, file.path("origin"), "The origin of the plan"),
                json.read(Foreseen.class, file.path("foreseen"), "What was foreseen of the plan"),
                json.readPlan(file.path("plan")));
    }

    private static void checkVersion(ObjectNode file) {
        int version = file.path(VERSION).intValue();
        if (version != FORMAT) {
            String writer = file.path("origin").path("lanyard").asText("another Lanyard");
            throw refused(
                    "It has format " + version + ", and this Lanyard reads format " + FORMAT + ".",
                    "Use the Lanyard that wrote it (" + writer + "), or make the plan anew.");
        }
    }

    private static void checkDigest(ObjectNode file) {
        String written = file.path(DIGEST).asText();
        ObjectNode rest = file.deepCopy();
        rest.remove(DIGEST);
        if (!digest(rest).equals(written)) {
            throw refused(
                    "It was changed after it was written: its digest does not fit.",
                    "A plan is carried out as it was made or not at all: make it anew.");
        }
    }

    /** The digest is of what is said and not of how: neither layout nor the order of fields makes a difference. */
    private static String digest(JsonNode tree) {
        try {
            byte[] bytes = sorted(tree).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonNode sorted(JsonNode tree) {
        if (tree.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            tree.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!tree.isObject()) {
            return tree;
        }
        Map<String, JsonNode> fields = new TreeMap<>();
        tree.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.setAll(fields);
        return object;
    }

    private static LanyardException refused(String why, String nextStep) {
        return new LanyardException(ErrorKind.CONFIGURATION, why, nextStep);
    }
}
