package dev.lanyard.app;

import dev.lanyard.app.host.Terminal;

/**
 * The shape of standard output.
 *
 * @param pages whether a person waits for one result; a run of many commands is never paged
 */
record StreamShape(Terminal screen, boolean pages) implements Surface.Shape {

    /** A table that was asked for in a pipe is not cut. */
    private static final int UNBOUNDED = 10_000;

    @Override
    public boolean terminal() {
        return screen.out();
    }

    @Override
    public int width() {
        return screen.out() ? screen.size().columns() : UNBOUNDED;
    }

    @Override
    public int height() {
        return lendable() ? screen.size().lines() : 0;
    }

    @Override
    public boolean lendable() {
        return pages && screen.in() && screen.out();
    }

    /** Ctrl-C ends this process, but not before the pager has ended. */
    @Override
    public void lend(Runnable program) {
        program.run();
    }
}
