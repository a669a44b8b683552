package dev.lanyard.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lanyard.Main;
import dev.lanyard.app.Lanyard;
import dev.lanyard.app.StreamConsole;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.host.Environment.Streams;
import dev.lanyard.app.host.InterruptibleSleeper;
import dev.lanyard.app.host.Terminal;
import dev.lanyard.operation.words.WordLexer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a fresh home and a terminal who does to the letter what a document says. */
final class Newcomer {

    private static final String PROMPT = "sandbox (?:[^ >]+ )*> ";

    /** What is typed at, and what is typed: at the console's prompt, or at a question. */
    private static final Pattern TYPED = Pattern.compile("(" + PROMPT + "|.*\\[y/N] )(.*)");

    private static final Duration TURN = Duration.ofMillis(500);
    private static final int TURNS = 60;

    private final Path home;

    Newcomer(Path home) {
        this.home = home;
    }

    /** Types the command, and then whatever the document shows to have been typed. */
    Followed follow(Example example) throws IOException, InterruptedException {
        List<String> words = WordLexer.words(example.command());
        if (!words.getFirst().equals("lanyard")) {
            throw new AssertionError(example.place() + ": only lanyard can be run here, not: " + example.command());
        }
        List<String> rest = words.subList(1, words.size());
        boolean console = rest.stream().allMatch(word -> word.startsWith("--"));
        Screen screen = new Screen();
        PipedOutputStream keyboard = new PipedOutputStream();
        Environment environment = environment(new Streams(new PipedInputStream(keyboard), screen, screen));
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> {
            try (screen) {
                return console ? console(environment, rest) : Main.run(environment, rest);
            }
        });
        type(example.shown(), screen, keyboard, !console);
        keyboard.close();
        return new Followed(code.join(), withoutBarePrompts(screen.lines()));
    }

    private static int console(Environment environment, List<String> words) {
        return new Lanyard(environment, new StreamConsole()).run(words).value();
    }

    /** Types until something else is on the screen than the document shows, which the comparison will tell. */
    private static void type(List<String> shown, Screen screen, OutputStream keyboard, boolean echo)
            throws IOException, InterruptedException {
        List<Matcher> typed =
                shown.stream().map(TYPED::matcher).filter(Matcher::matches).toList();
        int written = 0;
        for (Matcher line : typed) {
            if (!await(line.group(1), written, screen, keyboard)) {
                return;
            }
            byte[] keys = (line.group(2) + "\n").getBytes(UTF_8);
            if (echo) {
                // The console's line editor shows what is typed; elsewhere a terminal does.
                screen.write(keys);
            }
            written = screen.size();
            send(keys, keyboard);
        }
    }

    /** The prompt names the account as soon as it is known: until then one presses Enter. */
    private static boolean await(String ending, int written, Screen screen, OutputStream keyboard)
            throws IOException, InterruptedException {
        int seen = written;
        for (int turn = 0; turn < TURNS; turn++) {
            if (screen.await(ending, seen, TURN)) {
                return true;
            }
            if (screen.size() > seen && screen.lines().getLast().matches(PROMPT)) {
                seen = screen.size();
                send(new byte[] {'\n'}, keyboard);
            }
        }
        return false;
    }

    private static void send(byte[] keys, OutputStream keyboard) throws IOException {
        keyboard.write(keys);
        keyboard.flush();
    }

    private static List<String> withoutBarePrompts(List<String> lines) {
        List<String> said = lines.stream().filter(line -> !line.matches(PROMPT)).toList();
        int end = said.size();
        while (end > 0 && said.get(end - 1).isBlank()) {
            end--;
        }
        return said.subList(0, end);
    }

    private Environment environment(Streams streams) {
        return new Environment(
                Map.of("HOME", home.toString(), "NO_COLOR", "1"),
                Optional.of(home),
                home,
                home.resolve("etc/lanyard/config.yaml"),
                "newcomer",
                Clock.systemUTC(),
                new InterruptibleSleeper(),
                streams,
                new WideTerminal());
    }

    /**
     * What came of it.
     *
     * @param lines what the screen shows below the command
     */
    record Followed(int code, List<String> lines) {}

    private record WideTerminal() implements Terminal {

        private static final Size SIZE = new Size(110, 40);

        @Override
        public boolean in() {
            return true;
        }

        @Override
        public boolean out() {
            return true;
        }

        @Override
        public boolean err() {
            return true;
        }

        @Override
        public Size size() {
            return SIZE;
        }
    }
}
