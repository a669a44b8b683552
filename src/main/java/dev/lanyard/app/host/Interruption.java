package dev.lanyard.app.host;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets Ctrl-C and SIGTERM end the work instead of cutting it off: the worker is interrupted, and for a moment waited for.
 *
 * <p>The JVM then ends with 128 and the signal's number: 130 for Ctrl-C.
 */
public final class Interruption {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicBoolean begun = new AtomicBoolean();

    private Interruption() {}

    /** Watches over the work of the current thread. */
    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(worker), "interruption"));
        return interruption;
    }

    /** Says that the work is done, and returns whether to end the process; else a signal is ending it already. */
    public boolean over() {
        over.countDown();
        return !begun.get();
    }

    private void end(Thread worker) {
        begun.set(true);
        worker.interrupt();
        try {
            // Whether it ended in time or not, the process goes down now.
            boolean _ = over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
