package dev.lanyard.policy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a document from JSON, within bounds of size and depth. */
final class DocumentReader {

    /** IAM's own limit for the text of any policy parameter (API model, policyDocumentType). */
    private static final int MAX_CHARACTERS = 131_072;

    private static final int MAX_DEPTH = 8;
    private static final Set<String> ELEMENTS = Set.of("Version", "Id", "Statement");
    private static final Set<String> VERSIONS = Set.of(PolicyDocument.CURRENT_VERSION, PolicyDocument.OLD_VERSION);

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxDocumentLength(MAX_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DocumentReader() {}

    static PolicyDocument read(String json) {
        JsonNode root = tree(json);
        Elements elements = Elements.of(root, "the document", ELEMENTS);
        Optional<String> version = elements.text("Version");
        if (version.isPresent() && !VERSIONS.contains(version.get())) {
            throw MalformedPolicyException.syntax("Version", "it must be 2012-10-17 or 2008-10-17");
        }
        List<Statement> statements = statements(elements.required("Statement"));
        checkSids(statements);
        return new PolicyDocument(version, elements.text("Id"), statements);
    }

    private static JsonNode tree(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw MalformedPolicyException.syntax("its end", "it has more than " + MAX_CHARACTERS + " characters");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new MalformedPolicyException("The policy is not valid JSON" + where + ": " + firstSentence(e), e);
        }
    }

    private static String firstSentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.lines().findFirst().orElse("") + ".";
    }

    private static List<Statement> statements(JsonNode node) {
        if (node.isObject()) {
            return List.of(StatementReader.read(node, "Statement"));
        }
        if (!node.isArray() || node.isEmpty()) {
            throw MalformedPolicyException.syntax("Statement", "a statement or a list of statements is wanted");
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> StatementReader.read(node.get(index), "Statement[" + index + "]"))
                .toList();
    }

    private static void checkSids(List<Statement> statements) {
        Set<String> seen = new HashSet<>();
        for (Statement statement : statements) {
            Optional<String> sid = statement.sid().filter(text -> !text.isEmpty());
            if (sid.isPresent() && !seen.add(sid.get())) {
                throw new MalformedPolicyException(
                        "The policy has two statements with the Sid '" + sid.get() + "'.",
                        "Statement IDs (SID) in a single policy must be unique.");
            }
        }
    }
}
