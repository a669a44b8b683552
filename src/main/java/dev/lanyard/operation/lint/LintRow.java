package dev.lanyard.operation.lint;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.policy.json.Place;
import dev.lanyard.policy.lint.Finding;
import java.util.Optional;

/**
 * A finding as a row.
 *
 * @param policy what it was found in
 * @param line where in the text, from 1; empty for a document of AWS, which nobody has the text of in front of them
 * @param why it matters
 */
public record LintRow(
        @Column(meaning = Meaning.STATE) String severity,
        @Column(id = true, meaning = Meaning.NAME) String code,
        String policy,
        String statement,
        Optional<Integer> line,
        Optional<Integer> column,
        String message,
        String why,
        String fix) {

    static LintRow of(Inspected inspected, Finding finding) {
        Optional<Place> place = finding.place().filter(_ -> inspected.written());
        return new LintRow(
                finding.severity().word(),
                finding.code().word(),
                inspected.name(),
                finding.statement(),
                place.map(Place::line),
                place.map(Place::column),
                finding.message(),
                finding.why(),
                finding.fix());
    }
}
