package dev.lanyard.operation.change;

import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.change.journal.Station;
import dev.lanyard.change.journal.StepState;
import dev.lanyard.change.plan.PlanLine.Untouched;
import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws a run: what it came of, then what has become of each step. */
final class RunTree {

    private RunTree() {}

    static List<Branch> of(Run run) {
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(Mark.NONE, title(run.summary()), origin(run)));
        run.steps().forEach(step -> branches.add(step(step)));
        run.plan().lines().stream()
                .filter(Untouched.class::isInstance)
                .map(Untouched.class::cast)
                .forEach(line -> branches.add(untouched(line)));
        run.plan().notes().forEach(note -> branches.add(Branch.leaf(Mark.NOTE, note)));
        next(run).forEach(words -> branches.add(Branch.leaf(Mark.NONE, words)));
        return branches;
    }

    private static String title(RunSummary run) {
        return "run " + run.id() + ", " + run.state() + ", " + run.done() + " of " + run.total() + " steps made: "
                + run.origin().command();
    }

    private static List<Branch> origin(Run run) {
        RunSummary summary = run.summary();
        Station station = run.station();
        String ended = summary.ended().map(time -> " to " + whole(time)).orElse(", its end is not written");
        Stream<String> lines = Stream.of(
                whole(summary.started()) + ended,
                station.user() + " on " + station.host()
                        + station.ssh()
                                .map(ssh -> " from " + ssh.split(" ", 2)[0])
                                .orElse("") + ", lanyard "
                        + station.version(),
                summary.origin().caller() + " in account " + summary.origin().account());
        return Stream.concat(lines, links(summary))
                .map(line -> Branch.leaf(Mark.DETAIL, line))
                .toList();
    }

    private static Instant whole(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Stream<String> links(RunSummary run) {
        Stream<String> earlier = switch (run.link()) {
            case Link.None() -> Stream.empty();
            case Link.Undoes(int other) -> Stream.of("takes back run " + other);
            case Link.Resumes(int other) -> Stream.of("goes on with run " + other);
        };
        return Stream.concat(earlier, run.by().stream().map(later -> "followed by run " + later));
    }

    private static Branch step(JournalStep step) {
        String text = step.number() + " " + step.step().title() + ": " + step.state();
        List<Branch> details = Stream.of(
                        step.words().stream(),
                        step.made().stream()
                                .flatMap(made -> made.reports().stream()
                                        .map(report -> (report.action() + " " + report.target() + " " + report.detail())
                                                .strip())),
                        step.requestId().stream().map(id -> "request " + id))
                .flatMap(lines -> lines)
                .map(line -> Branch.leaf(Mark.DETAIL, line))
                .toList();
        return new Branch(mark(step), text, details);
    }

    private static Mark mark(JournalStep step) {
        return switch (step.state()) {
            case FAILED -> Mark.ERROR;
            case INTENDED, DOUBTFUL, PASSED_OVER -> Mark.WARNING;
            case PLANNED -> Mark.NONE;
            case DONE ->
                switch (step.step().kind()) {
                    case CREATE -> Mark.ADDED;
                    case CHANGE -> Mark.CHANGED;
                    case DELETE -> Mark.REMOVED;
                };
        };
    }

    private static Branch untouched(Untouched line) {
        return Branch.leaf(
                Mark.SAME,
                (line.report().target() + ": " + line.report().action() + " "
                                + line.report().detail())
                        .strip());
    }

    private static Stream<String> next(Run run) {
        boolean changed = run.steps().stream().anyMatch(step -> step.state() != StepState.PLANNED);
        return switch (run.state()) {
            case UNFINISHED ->
                Stream.of("'resume " + run.id() + "' goes on with it"
                        + (changed ? ", 'undo " + run.id() + "' takes back what is made." : "."));
            case RUNNING, FINISHED, FAILED, RESUMED, UNDONE -> Stream.empty();
        };
    }
}
