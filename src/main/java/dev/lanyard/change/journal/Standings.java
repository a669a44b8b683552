package dev.lanyard.change.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out how runs stand: what a later run has done bears on the earlier one. */
final class Standings {

    private final RunLocks locks;
    private final Map<Integer, RunSummary> resumed = new HashMap<>();
    private final Map<Integer, Integer> by = new HashMap<>();
    private final Set<Integer> undone = new HashSet<>();

    Standings(RunLocks locks) {
        this.locks = locks;
    }

    /**
     * Returns how the runs stand.
     *
     * @param rows the latest first, so that those which others are followed by come before them
     */
    List<RunSummary> of(List<RunRow> rows) throws IOException {
        List<RunSummary> runs = new ArrayList<>();
        for (RunRow row : rows) {
            RunSummary run = row.standing(state(row), Optional.ofNullable(by.get(row.id())));
            runs.add(run);
            follow(run);
        }
        return runs;
    }

    private void follow(RunSummary run) {
        switch (run.link()) {
            case Link.None() -> {}
            case Link.Resumes(int earlier) -> {
                resumed.putIfAbsent(earlier, run);
                by.putIfAbsent(earlier, run.id());
            }
            case Link.Undoes(int earlier) -> {
                by.putIfAbsent(earlier, run.id());
                if (run.state() == RunState.FINISHED) {
                    undone.add(earlier);
                }
            }
        }
    }

    private RunState state(RunRow row) throws IOException {
        if (row.ended().isEmpty() && locks.isTaken(row.id())) {
            return RunState.RUNNING;
        }
        RunSummary later = resumed.get(row.id());
        if (undone.contains(row.id()) || (later != null && later.state() == RunState.UNDONE)) {
            return RunState.UNDONE;
        }
        return later == null ? ownState(row) : RunState.RESUMED;
    }

    private static RunState ownState(RunRow row) {
        if (row.open() > 0) {
            return RunState.UNFINISHED;
        }
        return row.done() < row.total() ? RunState.FAILED : RunState.FINISHED;
    }
}
