package dev.lanyard.app;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.words.WordLexer;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads commands from a stream, one at a time, so that each is run before the next is read. */
final class BatchLines {

    private final InputStream stream;
    private int line;

    BatchLines(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    /** Returns the number of the line that was read last. */
    int line() {
        return line;
    }

    /**
     * Returns the words of the next command, which has none on an empty line; nothing at the end of the stream.
     *
     * @throws LanyardException of kind USAGE when the line is too long, not UTF-8, or leaves a quote open
     */
    Optional<List<String>> next() throws IOException {
        Optional<String> first = readLine();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        WordLexer lexer = new WordLexer();
        lexer.feed(first.get());
        while (lexer.open()) {
            Optional<String> following = readLine();
            if (following.isEmpty()) {
                break;
            }
            lexer.feed("\n" + following.get());
        }
        return Optional.of(lexer.end().whole());
    }

    private Optional<String> readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = stream.read();
        if (next < 0) {
            return Optional.empty();
        }
        line++;
        while (next >= 0 && next != '\n') {
            // A line beyond the bound is read to its end, so that the next command is not its rest.
            if (bytes.size() <= WordLexer.LONGEST_LINE * 4) {
                bytes.write(next);
            }
            next = stream.read();
        }
        return Optional.of(text(bytes.toByteArray()));
    }

    private static String text(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw LanyardException.usage("The line is not UTF-8 text.", "Save the commands as UTF-8.");
        }
    }
}
