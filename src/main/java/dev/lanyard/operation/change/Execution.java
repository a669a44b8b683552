package dev.lanyard.operation.change;

import dev.lanyard.change.apply.Applier;
import dev.lanyard.change.apply.Ending;
import dev.lanyard.change.apply.Means;
import dev.lanyard.change.apply.Terms;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries plans out and says what came of each of their lines. */
record Execution(Context context, ChangeTerms terms) {

    /** Says of a plan without steps that there was nothing to do. */
    Changed nothing(Plan plan) {
        return result(plan, Earlier.NOTHING, Map.of());
    }

    /**
     * Makes the steps that are not made yet.
     *
     * @param log where it is written down what becomes of them
     * @throws LanyardException the failure itself where the plan has a single step; of kind INTERRUPTED after Ctrl-C
     */
    Changed of(Plan plan, RunLog log, Earlier earlier) {
        try (StepProgress progress =
                new StepProgress(context.dialogue(), plan.steps().size())) {
            Means means = new Means(new OneAccount(context), log, progress, context.sleeper());
            Terms how = new Terms(terms.onError(), Terms.USUAL.atOnce());
            Map<Integer, Ending> endings =
                    new Applier(means, how, goingOn(log.id())).apply(plan.steps(), earlier.made(), earlier.inDoubt());
            throwOnly(plan, endings);
            return result(plan, earlier, endings);
        }
    }

    private static Changed result(Plan plan, Earlier earlier, Map<Integer, Ending> endings) {
        return new Changed(plan.lines().stream()
                .flatMap(line -> changes(line, earlier, endings))
                .toList());
    }

    private static String goingOn(int run) {
        return "'resume " + run + "' goes on with it, 'undo " + run + "' takes back what is done.";
    }

    /** The failure of an only step is the failure of the whole. */
    private static void throwOnly(Plan plan, Map<Integer, Ending> endings) {
        if (plan.lines().size() == 1) {
            endings.values().stream()
                    .flatMap(ending -> failure(ending).stream())
                    .forEach(failure -> {
                        throw failure;
                    });
        }
    }

    private static Optional<LanyardException> failure(Ending ending) {
        return switch (ending) {
            case Ending.Failed(LanyardException failure) -> Optional.of(failure);
            case Ending.Doubtful(LanyardException failure) -> Optional.of(failure);
            case Ending.Made _, Ending.PassedOver _ -> Optional.empty();
        };
    }

    private static Stream<Change> changes(PlanLine line, Earlier earlier, Map<Integer, Ending> endings) {
        return switch (line) {
            case PlanLine.Untouched(Report report) -> Stream.of(change(report));
            case PlanLine.ToDo todo ->
                Optional.ofNullable(earlier.made().get(todo.number()))
                        .map(Execution::reports)
                        .orElseGet(() -> changes(todo.step(), Optional.ofNullable(endings.get(todo.number()))));
        };
    }

    private static Stream<Change> changes(Step planned, Optional<Ending> ending) {
        return ending.stream().flatMap(known -> switch (known) {
            case Ending.Made(Step step, boolean found) -> found ? Stream.of(found(step)) : reports(step);
            case Ending.Failed(LanyardException failure) ->
                Stream.of(new Change(Changed.FAILED, planned.title(), words(failure)));
            case Ending.Doubtful(LanyardException failure) ->
                Stream.of(new Change(Changed.IN_DOUBT, planned.title(), words(failure)));
            case Ending.PassedOver(String why) -> Stream.of(new Change(Changed.SKIPPED, planned.title(), why));
        });
    }

    private static String words(LanyardException failure) {
        return failure.getMessage() + failure.nextStep().map(step -> " " + step).orElse("");
    }

    private static Change found(Step step) {
        Report report = step.report();
        return new Change(Changed.UNCHANGED, report.target(), "is so already" + detail(report));
    }

    private static String detail(Report report) {
        return report.detail().isEmpty() ? "" : ": " + report.detail();
    }

    private static Stream<Change> reports(Step step) {
        return step.reports().stream().map(Execution::change);
    }

    static Change change(Report report) {
        return new Change(report.action(), report.target(), report.detail());
    }
}
