package dev.lanyard.app.dialogue;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.words.Quoting;
import dev.lanyard.operation.words.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The dialogue of the faces without a console, over the process's own streams.
 *
 * @param err where words go
 * @param in what answers are read from
 * @param asks whether somebody is there to answer
 * @param live whether a line can be rewritten
 */
public record StreamDialogue(TextSink err, InputStream in, boolean asks, boolean live) implements Dialogue {

    private static final int LONGEST_ANSWER = 1000;
    private static final Set<String> AGREEING = Set.of("y", "yes");

    @Override
    public void tell(String words) {
        words.lines().forEach(line -> err.write(Shown.clean(line) + "\n"));
    }

    @Override
    public void confirm(String question) {
        if (!asks) {
            throw unanswerable(question, "Give the answer with --yes, or see what would be done with --plan.");
        }
        err.write(Shown.clean(question) + " [y/N] ");
        if (answer().map(words -> words.toLowerCase(Locale.ROOT))
                .filter(AGREEING::contains)
                .isEmpty()) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed.", "");
        }
    }

    @Override
    public void confirmByTyping(String question, String text, boolean yesSuffices) {
        if (!asks) {
            String flag = yesSuffices ? "--yes" : "--confirm " + Quoting.quote(text);
            throw unanswerable(question, "Give the answer with " + flag + ", or see what would be done with --plan.");
        }
        err.write(Shown.clean(question) + "\nType " + Shown.clean(text) + " to go on: ");
        if (answer().filter(text::equals).isEmpty()) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed: the answer was not " + text + ".", "");
        }
    }

    private static LanyardException unanswerable(String question, String nextStep) {
        return LanyardException.usage(
                "This needs an answer, and there is no terminal to ask on: " + Shown.clean(question), nextStep);
    }

    @Override
    public boolean again(String question) {
        if (!asks) {
            return false;
        }
        err.write(Shown.clean(question) + " [Y/n] ");
        return answer().map(words -> words.toLowerCase(Locale.ROOT))
                .filter(words -> words.isEmpty() || AGREEING.contains(words))
                .isPresent();
    }

    @Override
    public Progress progress(String what) {
        return live ? new LiveProgress(err, what) : new PlainProgress(err, what);
    }

    /** Reads one line, byte by byte, so that what follows is left for whoever reads next; the end of input is no answer. */
    private Optional<String> answer() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        try {
            next = in.read();
            while (next >= 0 && next != '\n' && line.size() < LONGEST_ANSWER) {
                line.write(next);
                next = in.read();
            }
        } catch (IOException e) {
            throw new LanyardException(ErrorKind.DECLINED, "No answer could be read; nothing was changed.", "", e);
        }
        return next < 0 && line.size() == 0
                ? Optional.empty()
                : Optional.of(line.toString(StandardCharsets.UTF_8).strip());
    }

    /** One line that is rewritten and vanishes at the end. */
    private static final class LiveProgress implements Progress {

        private static final String ERASE_LINE = "\r\u001b[K";

        private final TextSink err;

        LiveProgress(TextSink err, String what) {
            this.err = err;
            update(what);
        }

        @Override
        public void update(String words) {
            err.write(ERASE_LINE + Shown.plain(words));
        }

        @Override
        public void close() {
            err.write(ERASE_LINE);
        }
    }

    /** One line at the start: a log of every turn of a waiting loop would help nobody. */
    private static final class PlainProgress implements Progress {

        PlainProgress(TextSink err, String what) {
            err.write(Shown.clean(what) + "\n");
        }

        @Override
        public void update(String words) {}

        @Override
        public void close() {}
    }
}
