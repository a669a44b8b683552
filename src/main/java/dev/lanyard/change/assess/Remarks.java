package dev.lanyard.change.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a check has to say, collected while it goes on. */
final class Remarks {

    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Says what could not be found out, once. */
    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    void addAll(Remarks others) {
        findings.addAll(others.findings);
        others.notes.forEach(this::note);
    }

    /** Returns the findings, errors first, in the order of their steps. */
    List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparingInt(Remarks::firstStep))
                .toList();
    }

    private static int firstStep(Finding finding) {
        return finding.steps().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
