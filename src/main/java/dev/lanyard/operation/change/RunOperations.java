package dev.lanyard.operation.change;

import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import java.util.List;

/** The commands about runs of changes that change AWS themselves; each is a word of its own. */
public final class RunOperations {

    private RunOperations() {}

    /** Returns what carries a saved plan out. */
    public static List<Entry<?, ?>> apply() {
        return List.of(Entry.change(ApplyPlan.class, () -> PlanApplying::propose));
    }

    /** Returns what takes a run back. */
    public static List<Entry<?, ?>> undo() {
        return List.of(Entry.change(UndoRun.class, () -> RunUndoing::propose));
    }

    /** Returns what goes on with a run. */
    public static List<Entry<?, ?>> resume() {
        return List.of(Entry.entry(ResumeRun.class, () -> RunOperations::resume));
    }

    private static ChangeOutcome resume(ResumeRun request, Context context) {
        return context.changes().resume(request.run().id().orElseGet(() -> Resumption.last(context)));
    }
}
