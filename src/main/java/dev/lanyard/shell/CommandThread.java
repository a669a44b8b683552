package dev.lanyard.shell;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;

/**
 * Runs one command so that Ctrl-C ends the command and not the console.
 *
 * <p>The command runs on a virtual thread, because there an interrupt also ends a blocked read from a socket. A second
 * Ctrl-C leaves a command behind that does not react to the first.
 */
final class CommandThread {

    private static final int INTERRUPTED = 130;

    private final Terminal terminal;

    CommandThread(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and returns its exit code; 130 where it was left behind. */
    int run(IntSupplier command) {
        Running running = new Running(command);
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, _ -> running.interrupt());
        try {
            running.thread.start();
            return running.await();
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }

    private final class Running {

        private final CountDownLatch ended = new CountDownLatch(1);
        private final Thread thread;
        private volatile int exitCode = INTERRUPTED;
        private volatile boolean interrupted;

        Running(IntSupplier command) {
            this.thread = Thread.ofVirtual().name("command").unstarted(() -> {
                try {
                    exitCode = command.getAsInt();
                } finally {
                    ended.countDown();
                }
            });
        }

        void interrupt() {
            if (interrupted) {
                ended.countDown();
                return;
            }
            interrupted = true;
            thread.interrupt();
        }

        int await() {
            boolean told = false;
            try {
                while (!ended.await(2, TimeUnit.SECONDS)) {
                    told = told || tell();
                }
            } catch (InterruptedException _) {
                thread.interrupt();
                Thread.currentThread().interrupt();
            }
            return thread.isAlive() && interrupted ? INTERRUPTED : exitCode;
        }

        private boolean tell() {
            if (interrupted) {
                terminal.writer().println("Stopping; press Ctrl-C again to leave the command behind.");
                terminal.flush();
            }
            return interrupted;
        }
    }
}
