package dev.lanyard.app.host;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what libraries log to our log file instead of the terminal.
 *
 * <p>The JDK makes this class itself, by name, when the first logger is asked for: a run that logs nothing pays nothing.
 */
public final class Logging {

    /** Reads no configuration file: the root logger gets our handler and nothing else. */
    public Logging() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        root.addHandler(new ToFile(ProcessEnvironment.log()));
    }

    /** Makes the JDK use this class; to be called before anything logs. */
    public static void install() {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
    }

    private static final class ToFile extends Handler {

        private final LogFile file;

        ToFile(LogFile file) {
            this.file = file;
        }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                String text = entry.getLevel() + " " + entry.getLoggerName() + ": "
                        + new SimpleFormatter().formatMessage(entry);
                Throwable thrown = entry.getThrown();
                if (thrown == null) {
                    file.write(text);
                } else {
                    file.write(text, thrown);
                }
            }
        }

        /** Nothing is held back. */
        @Override
        public void flush() {}

        /** Nothing is held open. */
        @Override
        public void close() {}
    }
}
