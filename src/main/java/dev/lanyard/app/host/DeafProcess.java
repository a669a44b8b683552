package dev.lanyard.app.host;

import java.util.function.Supplier;
import org.jline.utils.Signals;

/**
 * Lets Ctrl-C pass by this process while another program has the terminal.
 *
 * <p>The terminal sends it to both, and in an editor it is a key like others: it leaves a mode, or stops a search. The
 * handler does nothing but is one: a signal that is ignored would be ignored by the other program too.
 */
public final class DeafProcess {

    private static final String INTERRUPT = "INT";

    private DeafProcess() {}

    /** Returns what the other program brought. */
    public static <T> T during(Supplier<T> program) {
        Object before = Signals.register(INTERRUPT, () -> {});
        try {
            return program.get();
        } finally {
            Signals.unregister(INTERRUPT, before);
        }
    }
}
