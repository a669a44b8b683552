package dev.lanyard.inventory;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Asks AWS several things at the same time, a bounded number at once; closing it ends what is still under way. */
public final class Asking implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room;

    /** Lets so many calls be under way at once. */
    public Asking(int atOnce) {
        this.room = new Semaphore(atOnce);
    }

    /** Begins a call, which must not itself wait for another one that was asked here. */
    public <T> Asked<Answer<T>> ask(Supplier<T> call) {
        Callable<Answer<T>> task = () -> {
            room.acquire();
            try {
                return Answer.of(call);
            } finally {
                room.release();
            }
        };
        return new Asked<>(threads.submit(task));
    }

    /** Begins work that asks and waits for answers itself. */
    public <T> Asked<T> apart(Supplier<T> work) {
        return new Asked<>(threads.submit(work::get));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    /** Something that is under way. */
    public static final class Asked<T> {

        private final Future<T> future;

        private Asked(Future<T> future) {
            this.future = future;
        }

        /** Returns what came of it, waiting for it. */
        public T result() {
            try {
                return future.get();
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted while asking AWS.", "", interrupt);
            } catch (ExecutionException failure) {
                if (failure.getCause() instanceof LanyardException words) {
                    throw words;
                }
                throw new IllegalStateException(failure.getCause());
            }
        }
    }
}
