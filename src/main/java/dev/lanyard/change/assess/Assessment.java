package dev.lanyard.change.assess;

import dev.lanyard.change.assess.Finding.Severity;
import java.util.List;

/**
 * What is known of a plan before it is applied.
 *
 * @param findings what AWS will refuse and what may not last, errors first
 * @param notes what could not be found out, as sentences
 */
public record Assessment(BlastRadius radius, List<Finding> findings, Friction friction, List<String> notes) {

    /** What is to be said of a plan in which there is nothing to do. */
    public static final Assessment NOTHING_TO_DO =
            new Assessment(BlastRadius.NOBODY, List.of(), Friction.NONE, List.of());

    /** Copies the lists. */
    public Assessment {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Returns the findings because of which nothing of the plan is begun. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
