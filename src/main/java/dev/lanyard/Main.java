package dev.lanyard;

import dev.lanyard.app.ConsoleFace;
import dev.lanyard.app.ConsoleStart;
import dev.lanyard.app.Lanyard;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Interruption;
import dev.lanyard.app.host.Logging;
import dev.lanyard.app.host.ProcessEnvironment;
import java.util.List;

/** The only main and the only exit of the process. */
public final class Main {

    private Main() {}

    /**
     * Runs the words and ends the process.
     *
     * <p>It is halted, not exited: {@code System.exit} first asks for a logger, which costs a short run 50 ms, and then
     * runs hooks, of which there is only ours.
     */
    public static void main(String[] args) {
        Logging.install();
        Interruption interruption = Interruption.watch();
        int code = run(ProcessEnvironment.read(), List.of(args));
        if (interruption.over()) {
            Runtime.getRuntime().halt(code);
        }
    }

    /** Runs the words in an environment and returns the exit code; never throws. */
    public static int run(Environment environment, List<String> words) {
        ConsoleFace console = (around, workspace, catalog) -> new ConsoleStart().run(around, workspace, catalog);
        return new Lanyard(environment, console).run(words).value();
    }
}
