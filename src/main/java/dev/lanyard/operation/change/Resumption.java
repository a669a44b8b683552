package dev.lanyard.operation.change;

import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunFilter;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.change.journal.Taken;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine;
import dev.lanyard.change.step.Report;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Counted;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import java.util.Optional;
import java.util.Set;

/** Goes on with an earlier run: in the same run, so that its steps stand in one place. */
record Resumption(ChangeDesk desk) {

    private static final Set<RunState> OPEN = Set.of(RunState.UNFINISHED, RunState.FAILED);

    /** Returns the last run in the account that something is left of. */
    static int last(Context context) {
        AccountId account = context.caller().account();
        return context.journal().find(RunFilter.of(OPEN)).stream()
                .filter(run -> run.origin().account().equals(account))
                .findFirst()
                .map(RunSummary::id)
                .orElseThrow(() -> LanyardException.usage(
                        "There is no run in account " + account + " that anything is left of.",
                        "'change list' shows the runs of all accounts."));
    }

    ChangeOutcome of(int id) {
        Taken taken = desk.context().journal().take(id);
        try (RunLog log = taken.log()) {
            Run run = taken.run();
            requireOpen(run);
            Earlier earlier = Earlier.of(run);
            Plan rest = rest(run.plan(), earlier);
            if (desk.terms().onlyShows()) {
                return desk.shown(rest);
            }
            desk.agree(rest, question(run, earlier));
            Changed changed = new Execution(desk.context(), desk.terms()).of(run.plan(), log, earlier);
            log.end();
            return changed;
        }
    }

    private static void requireOpen(Run run) {
        if (!OPEN.contains(run.state())) {
            throw LanyardException.usage(
                    "Run " + run.id() + " is " + run.state() + ": there is nothing left of it to do.",
                    "'change show " + run.id() + "' shows its steps.");
        }
    }

    /** Returns the plan with what is made as something that there is nothing to do about. */
    private Plan rest(Plan plan, Earlier earlier) {
        return new Plan(plan.lines().stream().map(line -> rest(line, earlier)).toList(), plan.notes());
    }

    private PlanLine rest(PlanLine line, Earlier earlier) {
        return switch (line) {
            case PlanLine.Untouched untouched -> untouched;
            case PlanLine.ToDo todo ->
                Optional.ofNullable(earlier.made().get(todo.number()))
                        .or(() -> foundMade(todo, earlier))
                        .<PlanLine>map(Resumption::done)
                        .orElse(todo);
        };
    }

    /** What was carried out before the run ended is no obstacle: "exists already" is just what was wanted. */
    private Optional<Step> foundMade(PlanLine.ToDo todo, Earlier earlier) {
        Step step = earlier.given(todo);
        if (!earlier.inDoubt().contains(todo.number()) || !step.tellable()) {
            return Optional.empty();
        }
        try {
            return switch (step.standing(new OneAccount(desk.context()).session(step.place()))) {
                case Standing.AsAfter(Step found) -> Optional.of(found);
                case Standing.AsBefore _, Standing.Moved _ -> Optional.empty();
            };
        } catch (LanyardException unseen) {
            // Whoever makes the steps looks again, and says then what is wrong with this one.
            return Optional.empty();
        }
    }

    private static PlanLine done(Step step) {
        return new PlanLine.Untouched(new Report(Report.UNCHANGED, step.title(), "is done"));
    }

    private static String question(Run run, Earlier earlier) {
        int all = run.steps().size();
        int made = earlier.made().size();
        String doubt = earlier.inDoubt().isEmpty()
                ? ""
                : ", of " + Counted.of(earlier.inDoubt().size(), "step") + " AWS is asked whether it was made";
        return "Go on with run " + run.id() + " (" + run.summary().origin().command() + "): " + made + " of " + all
                + " steps are done" + doubt + "?";
    }
}
