package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Excerpt;
import dev.lanyard.policy.json.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a document of JSON, or tells all that is wrong with it. */
final class DocumentReader {

    private static final List<String> ELEMENTS = List.of("Version", "Id", "Statement");

    private final Problems problems = new Problems();
    private final Map<String, Element> bySid = new HashMap<>();

    static PolicyDocument read(Node root) {
        return new DocumentReader().document(root);
    }

    private PolicyDocument document(Node root) {
        Optional<Elements> elements = Elements.of(new Element("", root, problems), ELEMENTS);
        Optional<String> version = elements.flatMap(all -> all.get("Version")).map(this::version);
        Optional<String> id = elements.flatMap(all -> all.get("Id")).map(Element::text);
        List<Statement> statements = elements.flatMap(all -> all.required("Statement"))
                .map(this::statements)
                .orElse(List.of());
        problems.refuse();
        return new PolicyDocument(version, id, statements);
    }

    private String version(Element element) {
        String version = element.text();
        if (element.isText() && !PolicyDocument.VERSIONS.contains(version)) {
            element.wrong("it must be " + String.join(" or ", PolicyDocument.VERSIONS) + ", not "
                    + Excerpt.quoted(version) + ".");
        }
        return version;
    }

    private List<Statement> statements(Element element) {
        List<Element> items = element.items().toList();
        if (items.isEmpty()) {
            element.wrong("at least one statement is wanted here.");
        }
        return items.stream()
                .flatMap(item -> Elements.of(item, StatementReader.ELEMENTS).stream())
                .flatMap(item -> statement(item).stream())
                .toList();
    }

    private Optional<Statement> statement(Elements elements) {
        elements.get("Sid").filter(Element::isText).ifPresent(this::checkSid);
        return new StatementReader(elements).statement();
    }

    private void checkSid(Element sid) {
        Element first = sid.text().isEmpty() ? null : bySid.putIfAbsent(sid.text(), sid);
        if (first != null) {
            sid.wrong(
                    "the Sid " + Excerpt.quoted(sid.text()) + " stands twice; the first is at "
                            + first.node().place() + ".",
                    "Statement IDs (SID) in a single policy must be unique.");
        }
    }
}
