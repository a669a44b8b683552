package dev.lanyard.app.host;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C and SIGTERM end the work instead of cutting it off: the worker is interrupted, and for a moment waited for.
 *
 * <p>The JVM then ends with 128 and the signal's number: 130 for Ctrl-C.
 */
public final class Interruption {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final CountDownLatch over = new CountDownLatch(1);

    private Interruption() {}

    /** Watches over the work of the current thread. */
    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(worker), "interruption"));
        return interruption;
    }

    /** The work is done: from now on the process may end at once. */
    public void over() {
        over.countDown();
    }

    private void end(Thread worker) {
        if (over.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            // Whether it ended in time or not, the process goes down now.
            boolean _ = over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
