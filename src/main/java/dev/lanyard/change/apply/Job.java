package dev.lanyard.change.apply;

import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The thread that makes a step, seen from who may have to stop it.
 *
 * <p>It is interrupted wherever nothing is lost by that: in waiting, in looking, and before its call has left. A call that
 * has left is not cut off, because then nobody would know what came of it.
 */
final class Job {

    private final Sleeper sleeper;
    private final Semaphore slots;
    private final Thread thread;
    private boolean halted;
    private Optional<Receipt> call = Optional.empty();

    /**
     * Makes a job that is not begun yet.
     *
     * @param slots of which it holds one from its beginning to its end, but not while it waits
     */
    Job(Sleeper sleeper, Semaphore slots, Consumer<Job> work) {
        this.sleeper = sleeper;
        this.slots = slots;
        this.thread = Thread.ofVirtual().unstarted(() -> work.accept(this));
    }

    void start() {
        thread.start();
    }

    /** Lets the job come to an end soon. */
    synchronized void halt() {
        halted = true;
        if (call.map(Receipt::holdBack).orElse(true)) {
            thread.interrupt();
        }
    }

    /** Ends the job whatever it does. */
    synchronized void cutOff() {
        halted = true;
        thread.interrupt();
    }

    synchronized boolean halted() {
        return halted;
    }

    /** Makes a call that changes something. */
    <T> T call(Receipt receipt, Supplier<T> change) {
        begin(receipt);
        try {
            return ChangeScope.within(receipt, change);
        } finally {
            end();
        }
    }

    private synchronized void begin(Receipt receipt) {
        goOn();
        call = Optional.of(receipt);
    }

    private synchronized void end() {
        call = Optional.empty();
        // An interrupt has done its work, and must not get into what is written down next.
        boolean _ = Thread.interrupted();
    }

    /** Waits, and lets others make their calls meanwhile; who is told of it may begin another. */
    void sleep(Duration wait, Runnable told) {
        goOn();
        slots.release();
        try {
            told.run();
            sleeper.sleep(wait);
        } finally {
            // An interrupt does not end this wait: those that hold slots make room soon, as they are halted as well.
            slots.acquireUninterruptibly();
        }
        goOn();
    }

    /** Throws when the job is to come to an end. */
    void goOn() {
        if (halted()) {
            boolean _ = Thread.interrupted();
            throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted.", "");
        }
    }
}
