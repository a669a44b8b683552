package dev.lanyard.shell;

import org.jline.terminal.Terminal;

/** The console on a terminal that a test has made, for tests of other packages. */
public final class ConsoleOnTerminal {

    private ConsoleOnTerminal() {}

    /** Runs the console until it is left. */
    public static int run(ConsoleHost host, Terminal terminal) {
        return SpringConsole.run(host, terminal);
    }
}
