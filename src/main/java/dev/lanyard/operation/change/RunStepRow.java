package dev.lanyard.operation.change;

import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.json.StepJson;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A step of a run.
 *
 * @param after the numbers of the steps that had to be made before it
 * @param words why it failed, is in doubt, or was passed over
 * @param step all of it, with what was there before and the ids that AWS gave
 */
public record RunStepRow(
        int number,
        @Column(meaning = Meaning.STATE) String state,
        String kind,
        @Column(id = true, meaning = Meaning.NAME) String target,
        List<Integer> after,
        Optional<Instant> intended,
        Optional<Instant> settled,
        Optional<String> requestId,
        Optional<String> code,
        Optional<String> words,

        @Column(detail = true, meaning = Meaning.DOCUMENT) String step) {

    /** Copies the numbers. */
    public RunStepRow {
        after = List.copyOf(after);
    }

    static RunStepRow of(JournalStep step) {
        return new RunStepRow(
                step.number(),
                step.state().toString(),
                step.step().kind().name().toLowerCase(Locale.ROOT),
                step.step().title(),
                step.planned().after().stream().sorted().toList(),
                step.intended(),
                step.settled(),
                step.requestId(),
                step.code(),
                step.words(),
                new StepJson().write(step.step()));
    }
}
