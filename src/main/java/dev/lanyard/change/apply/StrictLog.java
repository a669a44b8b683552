package dev.lanyard.change.apply;

import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.Optional;

/** Tells failures of the log from failures of steps: a run that cannot be written down does not go on. */
record StrictLog(StepLog log) implements StepLog {

    @Override
    public void intended(int step) {
        write(() -> log.intended(step));
    }

    @Override
    public void done(int step, Step made, Optional<String> requestId) {
        write(() -> log.done(step, made, requestId));
    }

    @Override
    public void failed(int step, LanyardException failure) {
        write(() -> log.failed(step, failure));
    }

    @Override
    public void doubtful(int step, LanyardException failure) {
        write(() -> log.doubtful(step, failure));
    }

    @Override
    public void passedOver(int step, String why) {
        write(() -> log.passedOver(step, why));
    }

    private static void write(Runnable entry) {
        try {
            entry.run();
        } catch (RuntimeException failure) {
            throw new Unwritten(failure);
        }
    }

    /** Says that the log failed. */
    static final class Unwritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        Unwritten(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }
}
