package dev.lanyard.policy.lint;

import dev.lanyard.policy.json.Place;
import java.util.List;
import java.util.stream.Collectors;

/** What the linter says, in a form that tests can compare. */
final class Linted {

    private Linted() {}

    /** Returns the words of all findings in an identity policy of these statements. */
    static List<String> identity(String... statements) {
        return words(PolicyKind.IDENTITY, statements);
    }

    static List<String> trust(String... statements) {
        return words(PolicyKind.TRUST, statements);
    }

    static List<String> words(PolicyKind kind, String... statements) {
        return Linter.lint(document(statements), Subject.of(kind)).stream()
                .map(finding -> finding.code().word())
                .toList();
    }

    /** Returns the findings of one code as lines: the statement with the text at the place, what is wrong, and the fix. */
    static String told(Code code, PolicyKind kind, String... statements) {
        String document = document(statements);
        return Linter.lint(document, Subject.of(kind)).stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.statement() + " at "
                        + at(document, finding.place().orElseThrow()) + "\n" + finding.message() + "\n" + finding.fix())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the text that begins at a place, up to the next quotation mark. */
    private static String at(String document, Place place) {
        String line = document.lines().toList().get(place.line() - 1);
        String rest = line.substring(place.column() - 1);
        int end = rest.indexOf('"', 1) < 0 ? 2 : rest.indexOf('"', 1) + 1;
        return rest.substring(0, end).replace('"', '\'');
    }

    /** Writes quotes for apostrophes, so that tests stay readable. */
    static String document(String... statements) {
        return ("{'Version': '2012-10-17', 'Statement': [\n" + String.join(",\n", statements) + "\n]}")
                .replace('\'', '"');
    }

    static String allow(String actions, String resources) {
        return "{'Effect': 'Allow', 'Action': " + actions + ", 'Resource': " + resources + "}";
    }

    static String allow(String actions, String resources, String condition) {
        return "{'Effect': 'Allow', 'Action': " + actions + ", 'Resource': " + resources + ", 'Condition': " + condition
                + "}";
    }

    static String deny(String actions, String resources) {
        return "{'Effect': 'Deny', 'Action': " + actions + ", 'Resource': " + resources + "}";
    }

    static String trusting(String principal, String condition) {
        return "{'Effect': 'Allow', 'Principal': " + principal + ", 'Action': 'sts:AssumeRole'"
                + (condition.isEmpty() ? "" : ", 'Condition': " + condition) + "}";
    }
}
