package dev.lanyard.policy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a document as JSON; a list of one is written as that one, as IAM's own examples do. */
final class DocumentWriter {

    /** IAM takes nothing above this character in a document: those beyond it are written as escapes. */
    private static final int LAST_PLAIN_CHARACTER = 0xFF;

    private final JsonGenerator out;

    private DocumentWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes on one line. */
    static String write(PolicyDocument document) {
        return write(document, new MinimalPrettyPrinter());
    }

    static String write(PolicyDocument document, PrettyPrinter layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(layout);
            out.setHighestNonEscapedChar(LAST_PLAIN_CHARACTER);
            new DocumentWriter(out).document(document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private void document(PolicyDocument document) throws IOException {
        out.writeStartObject();
        if (document.version().isPresent()) {
            out.writeStringField("Version", document.version().get());
        }
        if (document.id().isPresent()) {
            out.writeStringField("Id", document.id().get());
        }
        out.writeArrayFieldStart("Statement");
        for (Statement statement : document.statements()) {
            statement(statement);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        out.writeStartObject();
        if (statement.sid().isPresent()) {
            out.writeStringField("Sid", statement.sid().get());
        }
        out.writeStringField("Effect", statement.effect().word());
        if (statement.principals().isPresent()) {
            principals(statement.principals().get());
        }
        selection("Action", statement.actions());
        if (statement.resources().isPresent()) {
            selection("Resource", statement.resources().get());
        }
        if (!statement.conditions().isEmpty()) {
            conditions(statement.conditions());
        }
        out.writeEndObject();
    }

    private void principals(Principals principals) throws IOException {
        out.writeFieldName(
                switch (principals) {
                    case Principals.Only _ -> "Principal";
                    case Principals.AllBut _ -> "NotPrincipal";
                });
        if (principals.names().contains(PrincipalName.everybody())) {
            out.writeString(PrincipalName.everybody().value());
            return;
        }
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (PrincipalName name : principals.names()) {
            byKind.computeIfAbsent(name.kind().word(), _ -> new ArrayList<>()).add(name.value());
        }
        lists(byKind);
    }

    private void selection(String word, Selection selection) throws IOException {
        out.writeFieldName(
                switch (selection) {
                    case Selection.Only _ -> word;
                    case Selection.AllBut _ -> "Not" + word;
                });
        values(selection.patterns().stream().map(Pattern::text).toList());
    }

    private void conditions(List<Condition> conditions) throws IOException {
        Map<String, Map<String, List<String>>> byOperator = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            byOperator
                    .computeIfAbsent(condition.operator().word(), _ -> new LinkedHashMap<>())
                    .put(condition.key(), condition.values());
        }
        out.writeObjectFieldStart("Condition");
        for (Map.Entry<String, Map<String, List<String>>> entry : byOperator.entrySet()) {
            out.writeFieldName(entry.getKey());
            lists(entry.getValue());
        }
        out.writeEndObject();
    }

    private void lists(Map<String, List<String>> lists) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, List<String>> entry : lists.entrySet()) {
            out.writeFieldName(entry.getKey());
            values(entry.getValue());
        }
        out.writeEndObject();
    }

    private void values(List<String> values) throws IOException {
        if (values.size() == 1) {
            out.writeString(values.getFirst());
            return;
        }
        out.writeStartArray();
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }
}
