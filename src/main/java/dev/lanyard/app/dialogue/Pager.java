package dev.lanyard.app.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Shows what is longer than the screen through the person's pager; a pager that fails never fails the command.
 *
 * @param direct where the text goes when the pager cannot be used
 * @param command a command line of the shell, such as {@code less -FRX}
 * @param variables the environment that the pager runs in
 */
public record Pager(TextSink direct, String command, Map<String, String> variables) implements TextSink {

    /** The shell's own codes for a program that cannot be run or found (POSIX, Shell Command Language, 2.8.2). */
    private static final int CANNOT_RUN = 126;

    private static final int NOT_FOUND = 127;

    @Override
    public void write(String text) {
        if (!shown(text)) {
            direct.write(text);
        }
    }

    private boolean shown(String text) {
        try {
            Process pager = start();
            // After Ctrl-C the pager still has the screen: the process stays until the person leaves it.
            Thread hook = new Thread(() -> await(pager), "pager");
            Runtime.getRuntime().addShutdownHook(hook);
            feed(pager, text);
            int code = await(pager);
            Runtime.getRuntime().removeShutdownHook(hook);
            return code != CANNOT_RUN && code != NOT_FOUND;
        } catch (IllegalStateException _) {
            // The process is ending; the pager has had its text.
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static void feed(Process pager, String text) {
        try (OutputStream input = pager.getOutputStream()) {
            input.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // The person has seen enough and left before the end.
        }
    }

    private static int await(Process pager) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return pager.waitFor();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
