package dev.lanyard.app.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Shows what is longer than the screen through the person's pager; a pager that fails never fails the command.
 *
 * @param direct where the text goes when the pager cannot be used
 * @param command a command line of the shell, such as {@code less -FRX}
 * @param variables the environment that the pager runs in
 */
public record Pager(TextSink direct, String command, Map<String, String> variables) implements TextSink {

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
            Thread hook = new Thread(() -> Programs.await(pager), "pager");
            Runtime.getRuntime().addShutdownHook(hook);
            feed(pager, text);
            int code = Programs.await(pager);
            Runtime.getRuntime().removeShutdownHook(hook);
            return !Programs.missing(code);
        } catch (IllegalStateException _) {
            // The process is ending; the pager has had its text.
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Process start() throws IOException {
        return Programs.of(command, List.of(), variables)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void feed(Process pager, String text) {
        try (OutputStream input = pager.getOutputStream()) {
            input.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // The person has seen enough and left before the end.
        }
    }
}
