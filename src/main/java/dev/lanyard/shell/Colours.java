package dev.lanyard.shell;

import org.jline.terminal.Terminal;

/** Decides whether the console may use colours (no-color.org: any non-empty {@code NO_COLOR} says no). */
final class Colours {

    private Colours() {}

    static boolean allowed(ConsoleHost host, Terminal terminal) {
        boolean refused = !host.environment().getOrDefault("NO_COLOR", "").isEmpty();
        return !refused && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }
}
