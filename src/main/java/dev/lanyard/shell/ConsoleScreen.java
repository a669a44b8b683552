package dev.lanyard.shell;

import dev.lanyard.operation.Dialogue;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;

/** The terminal of the console: it tells a command its size as of now. */
final class ConsoleScreen {

    private static final int USUAL_WIDTH = 80;
    private static final int USUAL_HEIGHT = 24;

    private final Terminal terminal;
    private final Dialogue dialogue;
    private final boolean color;

    ConsoleScreen(Terminal terminal, Dialogue dialogue, boolean color) {
        this.terminal = terminal;
        this.dialogue = dialogue;
        this.color = color;
    }

    /** Returns the screen as it is now; a terminal that does not know its size is taken to be 80 by 24. */
    Screen now() {
        int width = terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
        int height = terminal.getHeight() > 0 ? terminal.getHeight() : USUAL_HEIGHT;
        return new Screen(terminal.writer(), terminal.writer(), dialogue, width, height, color, this::lend);
    }

    /**
     * Two readers on one terminal take each other's keys, so Ctrl-C must not bring the prompt back meanwhile.
     *
     * <p>An editor that was killed has not put the terminal back as it was.
     */
    private void lend(Runnable program) {
        Attributes attributes = terminal.getAttributes();
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, _ -> {});
        try {
            program.run();
        } finally {
            terminal.setAttributes(attributes);
            terminal.handle(Terminal.Signal.INT, before);
        }
    }
}
