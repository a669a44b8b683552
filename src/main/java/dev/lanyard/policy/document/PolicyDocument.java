package dev.lanyard.policy.document;

import dev.lanyard.policy.json.JsonLayout;
import java.util.List;
import java.util.Optional;

/**
 * A policy of any kind: identity, trust, boundary or service control.
 *
 * @param version {@code 2012-10-17} or {@code 2008-10-17}; a document without one is read like the older
 */
public record PolicyDocument(Optional<String> version, Optional<String> id, List<Statement> statements) {

    /** The version that knows policy variables. */
    public static final String CURRENT_VERSION = "2012-10-17";

    static final List<String> VERSIONS = List.of(CURRENT_VERSION, "2008-10-17");

    /** Copies the statements. */
    public PolicyDocument {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one statement");
        }
        version.filter(one -> !VERSIONS.contains(one)).ifPresent(unknown -> {
            throw new IllegalArgumentException("there is no version " + unknown);
        });
        statements = List.copyOf(statements);
    }

    /** Makes a document of the current version. */
    public static PolicyDocument of(List<Statement> statements) {
        return new PolicyDocument(Optional.of(CURRENT_VERSION), Optional.empty(), statements);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedPolicyException when the text is not a policy; what kind of policy it is, is not looked at
     */
    public static PolicyDocument parse(String json) {
        return SourceDocument.read(json).document();
    }

    /** Returns the document as JSON on one line, in the order that IAM's guide uses. */
    public String toJson() {
        return DocumentWriter.write(this);
    }

    /** Returns the document as JSON in the same order, laid out for reading, without a line break at its end. */
    public String toPrettyJson() {
        return DocumentWriter.write(this, JsonLayout.indented());
    }

    /** Tells whether {@code ${…}} stands for a variable in this document. */
    public boolean knowsVariables() {
        return version.filter(CURRENT_VERSION::equals).isPresent();
    }
}
