package dev.lanyard.operation.change;

import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.JournalStep;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.undo.UndoPlan;
import dev.lanyard.change.undo.Undoing;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Optional;

/** Proposes what takes a run back. */
record RunUndoing(Context context) {

    static Proposal propose(UndoRun request, Context context) {
        return new RunUndoing(context).propose(request);
    }

    private Proposal propose(UndoRun request) {
        Journal journal = context.journal();
        Run run = journal.run(request.run().id().orElseGet(() -> last(journal)));
        requireUndoable(run);
        Earlier earlier = Earlier.of(run);
        List<Step> made = run.steps().stream()
                .flatMap(step -> made(step, earlier).stream())
                .toList();
        String question =
                "Take back run " + run.id() + " (" + run.summary().origin().command() + ")?";
        UndoPlan undo = Undoing.plan(made, new OneAccount(context), request.force());
        return new Proposal(question, undo.plan(), List.of(), new Link.Undoes(run.id()));
    }

    private int last(Journal journal) {
        return journal.lastUndoable(context.caller().account())
                .map(RunSummary::id)
                .orElseThrow(() -> LanyardException.usage(
                        "There is no run to take back in account "
                                + context.caller().account() + ".",
                        "'change list' shows the runs of all accounts."));
    }

    private static void requireUndoable(Run run) {
        if (run.state() == RunState.RUNNING || run.state() == RunState.UNDONE) {
            throw LanyardException.usage(
                    "Run " + run.id() + " is " + run.state() + ".",
                    run.state() == RunState.RUNNING
                            ? "Wait for its end; 'change show " + run.id() + "' says how far it is."
                            : "'change show " + run.id() + "' says by which run.");
        }
    }

    /** Of a step that was under way when its process ended, AWS is asked. */
    private Optional<Step> made(JournalStep step, Earlier earlier) {
        return switch (step.state()) {
            case DONE -> step.made();
            case INTENDED, DOUBTFUL -> found(earlier.given(step.planned()));
            case PLANNED, FAILED, PASSED_OVER -> Optional.empty();
        };
    }

    private Optional<Step> found(Step step) {
        Standing standing = step.standing(new OneAccount(context).session(step.place()));
        return standing instanceof Standing.AsAfter(Step made) ? Optional.of(made) : Optional.empty();
    }
}
