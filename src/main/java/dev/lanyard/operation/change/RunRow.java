package dev.lanyard.operation.change;

import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A run of changes in a list. */
public record RunRow(
        @Column(header = "Run", id = true, meaning = Meaning.NAME)
        int runId,

        Instant started,
        String user,
        AccountId account,
        @Column(meaning = Meaning.STATE) String state,
        @Column(header = "Steps") String made,
        String command,
        @Column(detail = true) Arn caller,
        @Column(detail = true) Optional<Instant> ended,
        @Column(detail = true) int stepsMade,
        @Column(detail = true) int stepsPlanned) {

    static RunRow of(RunSummary run) {
        return new RunRow(
                run.id(),
                run.started().truncatedTo(ChronoUnit.SECONDS),
                run.user(),
                run.origin().account(),
                run.state().toString(),
                run.done() + "/" + run.total(),
                run.origin().command(),
                run.origin().caller(),
                run.ended(),
                run.done(),
                run.total());
    }
}
