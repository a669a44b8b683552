package dev.lanyard.change.journal;

import dev.lanyard.change.json.StepJson;
import dev.lanyard.change.plan.PlanLine.Untouched;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON form of runs, for other programs. */
public final class RunJson {

    private final StepJson json = new StepJson();

    /** Writes all that is known of a run in one line. */
    public String write(Run run) {
        RunSummary summary = run.summary();
        Station station = run.station();
        return json.writeRecord(new Line(
                run.id(),
                run.state(),
                summary.started(),
                summary.ended(),
                summary.origin().command(),
                summary.origin().account(),
                summary.origin().caller(),
                station.user(),
                station.ssh(),
                station.host(),
                station.version(),
                summary.link() instanceof Link.Undoes(int other) ? Optional.of(other) : Optional.empty(),
                summary.link() instanceof Link.Resumes(int other) ? Optional.of(other) : Optional.empty(),
                summary.by(),
                run.plan().notes(),
                untouched(run),
                run.steps().stream().map(StepLine::of).toList()));
    }

    private static List<Report> untouched(Run run) {
        return run.plan().lines().stream()
                .filter(Untouched.class::isInstance)
                .map(line -> ((Untouched) line).report())
                .toList();
    }

    /** A run with its fields in one place. */
    public record Line(
            int run,
            RunState state,
            Instant started,
            Optional<Instant> ended,
            String command,
            AccountId account,
            Arn caller,
            String user,
            Optional<String> sshConnection,
            String host,
            String version,
            Optional<Integer> undoes,
            Optional<Integer> resumes,
            Optional<Integer> followedBy,
            List<String> notes,
            List<Report> untouched,
            List<StepLine> steps) {

        /** Copies the lists. */
        public Line {
            notes = List.copyOf(notes);
            untouched = List.copyOf(untouched);
            steps = List.copyOf(steps);
        }
    }

    /** A step with its fields in one place. */
    public record StepLine(
            int number,
            StepState state,
            String title,
            Set<Integer> after,
            Optional<Instant> intended,
            Optional<Instant> settled,
            Optional<String> requestId,
            Optional<String> code,
            Optional<String> words,
            Step step) {

        /** Copies the numbers. */
        public StepLine {
            after = Set.copyOf(after);
        }

        static StepLine of(JournalStep step) {
            return new StepLine(
                    step.number(),
                    step.state(),
                    step.step().title(),
                    step.planned().after(),
                    step.intended(),
                    step.settled(),
                    step.requestId(),
                    step.code(),
                    step.words(),
                    step.step());
        }
    }
}
