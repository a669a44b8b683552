package dev.lanyard;

import dev.lanyard.app.ConsoleFace;
import dev.lanyard.app.ConsoleStart;
import dev.lanyard.app.Lanyard;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Interruption;
import dev.lanyard.app.host.Logging;
import dev.lanyard.app.host.ProcessEnvironment;
import dev.lanyard.app.work.InterruptibleSleeper;
import dev.lanyard.model.Sleeper;
import java.util.List;

/** The only main and the only exit of the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Logging.install();
        Interruption interruption = Interruption.watch();
        int code = run(ProcessEnvironment.read(), List.of(args));
        interruption.over();
        System.exit(code);
    }

    /** Runs the words in an environment and returns the exit code; never throws. */
    public static int run(Environment environment, List<String> words) {
        Sleeper sleeper = new InterruptibleSleeper();
        ConsoleFace console = (around, workspace, catalog) -> new ConsoleStart().run(around, workspace, catalog);
        return new Lanyard(environment, sleeper, console).run(words).value();
    }
}
