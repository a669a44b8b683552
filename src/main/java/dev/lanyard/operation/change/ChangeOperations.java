package dev.lanyard.operation.change;

import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.Run;
import dev.lanyard.change.journal.RunFilter;
import dev.lanyard.change.journal.RunJson;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.model.Counted;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.JsonLines;
import dev.lanyard.operation.Rows;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The operations of the noun {@code change}: what the journal holds. */
public final class ChangeOperations {

    private static final Set<RunState> ALL = EnumSet.allOf(RunState.class);
    private static final Set<RunState> FAILED = EnumSet.of(RunState.FAILED, RunState.UNFINISHED);

    private ChangeOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                Entry.entry(ListChanges.class, () -> ChangeOperations::list),
                Entry.entry(ShowChange.class, () -> ChangeOperations::show),
                Entry.entry(ExportChanges.class, () -> ChangeOperations::export),
                Entry.entry(PruneChanges.class, () -> ChangeOperations::prune));
    }

    private static Rows<RunRow> list(ListChanges request, Context context) {
        RunFilter filter = new RunFilter(
                since(request.since(), context),
                request.account(),
                request.target(),
                request.user(),
                request.failed() ? FAILED : ALL);
        List<RunRow> rows =
                context.journal().find(filter).stream().map(RunRow::of).toList();
        return new Rows<>("Runs", RunRow.class, rows);
    }

    private static Optional<Instant> since(Optional<Since> since, Context context) {
        return since.map(time -> time.from(context.clock().instant()));
    }

    private static RunSheet show(ShowChange request, Context context) {
        Journal journal = context.journal();
        return new RunSheet(journal.run(request.run().id().orElseGet(() -> last(journal))));
    }

    private static int last(Journal journal) {
        return journal.find(RunFilter.ALL).stream()
                .findFirst()
                .map(RunSummary::id)
                .orElseThrow(() -> LanyardException.usage("Nothing was changed yet.", ""));
    }

    /** The earliest first, as logs are. */
    private static JsonLines export(ExportChanges request, Context context) {
        RunFilter filter = new RunFilter(
                since(request.since(), context), Optional.empty(), Optional.empty(), Optional.empty(), ALL);
        List<Run> runs = context.journal().runs(filter).reversed();
        return new JsonLines(runs.stream().map(new RunJson()::write).toList());
    }

    private static Changed prune(PruneChanges request, Context context) {
        Instant before = context.clock().instant().minus(request.olderThan());
        Journal journal = context.journal();
        int found = journal.prunable(before);
        if (found == 0) {
            return Changed.one(
                    Changed.UNCHANGED, "journal", "no run that may be forgotten was started before " + before);
        }
        context.dialogue()
                .confirm("Forget " + Counted.of(found, "run") + " started before " + before
                        + ", so that they can no longer be undone?");
        return Changed.one("pruned", "journal", Counted.of(journal.prune(before), "run") + " forgotten");
    }
}
