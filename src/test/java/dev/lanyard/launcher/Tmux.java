package dev.lanyard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A real terminal: a tmux server of its own, with one screen that a test types on and looks at. */
final class Tmux implements AutoCloseable {

    /** Generous, because a screen is only waited for as long as it takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String socket;

    private Tmux(String socket) {
        this.socket = socket;
    }

    static boolean installed() {
        try {
            return Checkout.end(new ProcessBuilder("tmux", "-V").start()).exit() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }

    /** Opens a screen in which the words run, with Lanyard's files in a directory of the test. */
    static Tmux open(int columns, int lines, Path files, String... command) throws IOException, InterruptedException {
        Tmux tmux = new Tmux(files.resolve("tmux").toString());
        List<String> words = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
        words.addAll(List.of("-x", String.valueOf(columns), "-y", String.valueOf(lines), "env"));
        for (String home : List.of("CONFIG", "STATE", "CACHE")) {
            words.add("XDG_" + home + "_HOME=" + files.resolve(home));
        }
        words.addAll(List.of(command));
        tmux.run(words);
        return tmux;
    }

    /** Types keys, by tmux's names for those that are no letters. */
    void type(String... keys) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        run(words);
    }

    void resize(int columns, int lines) throws IOException, InterruptedException {
        run(List.of("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(lines)));
    }

    /** Waits until the screen shows the pattern, and returns the screen. */
    String await(String pattern) throws IOException, InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        Instant end = Instant.now().plus(PATIENCE);
        String screen = screen();
        while (!wanted.matcher(screen).find() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            screen = screen();
        }
        assertThat(screen).containsPattern(wanted);
        return screen;
    }

    private String screen() throws IOException, InterruptedException {
        return run(List.of("capture-pane", "-p"));
    }

    private String run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
        command.addAll(words);
        Run run = Checkout.end(new ProcessBuilder(command).start());
        return run.out();
    }

    /** Waits until the program on the screen has gone, so that its files are at rest. */
    @Override
    public void close() throws IOException {
        try {
            String process =
                    run(List.of("display-message", "-p", "#{pane_pid}")).strip();
            run(List.of("kill-server"));
            if (!process.isEmpty()) {
                ProcessHandle.of(Long.parseLong(process))
                        .ifPresent(program -> program.onExit().join());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
