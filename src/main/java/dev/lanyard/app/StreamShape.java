package dev.lanyard.app;

import dev.lanyard.app.host.Terminal;

/** The shape of standard output. */
record StreamShape(Terminal screen) implements Surface.Shape {

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
}
