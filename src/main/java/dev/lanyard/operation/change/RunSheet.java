package dev.lanyard.operation.change;

import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.change.journal.Station;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Outlined;
import dev.lanyard.operation.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that is written of a run of changes. */
public record RunSheet(Run run) implements Outlined {

    @Override
    public List<Branch> branches() {
        return RunTree.of(run);
    }

    @Override
    public Rows<RunStepRow> rows() {
        return new Rows<>("Steps", RunStepRow.class, steps());
    }

    private List<RunStepRow> steps() {
        List<JournalStep> steps = run.steps();
        return steps.stream().map(RunStepRow::of).toList();
    }

    @Override
    public Data data() {
        RunSummary summary = run.summary();
        Station station = run.station();
        return new Data(
                run.id(),
                run.state().toString(),
                summary.origin().command(),
                summary.origin().account(),
                summary.origin().caller(),
                station.user(),
                station.ssh(),
                station.host(),
                station.version(),
                summary.started(),
                summary.ended(),
                summary.link() instanceof Link.Undoes(int other) ? Optional.of(other) : Optional.empty(),
                summary.link() instanceof Link.Resumes(int other) ? Optional.of(other) : Optional.empty(),
                summary.by(),
                run.plan().notes(),
                steps());
    }

    /**
     * What programs get.
     *
     * @param followedBy the latest run that undoes or resumes it
     */
    public record Data(
            int runId,
            String state,
            String command,
            AccountId account,
            Arn caller,
            String user,
            Optional<String> sshConnection,
            String host,
            String version,
            Instant started,
            Optional<Instant> ended,
            Optional<Integer> undoes,
            Optional<Integer> resumes,
            Optional<Integer> followedBy,
            List<String> notes,
            List<RunStepRow> steps) {

        /** Copies the lists. */
        public Data {
            notes = List.copyOf(notes);
            steps = List.copyOf(steps);
        }
    }
}
