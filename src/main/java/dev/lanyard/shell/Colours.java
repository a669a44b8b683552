package dev.lanyard.shell;

import org.jline.terminal.Terminal;

/** Decides whether the console uses colours: where the settings allow them and the terminal knows them. */
final class Colours {

    private Colours() {}

    static boolean allowed(ConsoleHost host, Terminal terminal) {
        return host.color() && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
