package dev.lanyard.change.journal;

import dev.lanyard.change.apply.StepLog;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.Optional;

/**
 * Writes down what becomes of the steps of one run, which no other process can take up meanwhile.
 *
 * <p>Closing it lets go of the run; a run that is closed before its end is one that can be resumed.
 */
public final class RunLog implements StepLog, AutoCloseable {

    private final Journal journal;
    private final int id;

    RunLog(Journal journal, int id) {
        this.journal = journal;
        this.id = id;
    }

    /** Returns the run's number, which people type. */
    public int id() {
        return id;
    }

    @Override
    public void intended(int step) {
        journal.mark(id, step, Mark::intended);
    }

    @Override
    public void done(int step, Step made, Optional<String> requestId) {
        journal.mark(id, step, time -> Mark.done(time, made, requestId));
    }

    @Override
    public void failed(int step, LanyardException failure) {
        journal.mark(id, step, time -> Mark.failed(StepState.FAILED, time, failure));
    }

    @Override
    public void doubtful(int step, LanyardException failure) {
        journal.mark(id, step, time -> Mark.failed(StepState.DOUBTFUL, time, failure));
    }

    @Override
    public void passedOver(int step, String why) {
        journal.mark(id, step, time -> Mark.passedOver(time, why));
    }

    /** Writes that the process came to the end of the run, whatever has become of its steps, and lets go of it. */
    public void end() {
        journal.end(id);
    }

    @Override
    public void close() {
        journal.release(id);
    }
}
