package dev.lanyard.operation.binding;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a document from {@code @file}, from standard input ({@code -}), or from the line itself. */
final class DocumentReader {

    /** Far above any policy that AWS takes, and small enough to hold. */
    static final int LARGEST = 512 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Inputs inputs;

    DocumentReader(Inputs inputs) {
        this.inputs = inputs;
    }

    DocumentText read(String word) {
        if (word.equals("-")) {
            return standardInput();
        }
        return word.startsWith("@") ? file(word.substring(1)) : new DocumentText(word);
    }

    private DocumentText standardInput() {
        InputStream stream = inputs.standardInput()
                .orElseThrow(() -> LanyardException.usage(
                        "Standard input cannot be read as a document here: the commands come from it.",
                        "Name the document as @file."));
        try {
            return text(stream, "Standard input");
        } catch (IOException e) {
            throw unreadable("standard input", e);
        }
    }

    private DocumentText file(String name) {
        Path path = Conversion.path(name, inputs.directory());
        try (InputStream stream = Files.newInputStream(path)) {
            return text(stream, "The file " + Shown.quoted(name));
        } catch (NoSuchFileException e) {
            throw LanyardException.usage(
                    "There is no file " + Shown.quoted(name) + ".",
                    "A document is given as @file, with the file's path.");
        } catch (IOException e) {
            throw unreadable("the file " + Shown.quoted(name), e);
        }
    }

    private static DocumentText text(InputStream stream, String what) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw LanyardException.usage(
                    what + " is larger than " + LARGEST / 1024 + " KiB.", "No AWS policy document is that large.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DocumentText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw LanyardException.usage(what + " is not UTF-8 text.", "Save it as UTF-8.");
        }
    }

    private static LanyardException unreadable(String what, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return LanyardException.usage("Cannot read " + what + ": " + Shown.plain(reason) + ".", "");
    }
}
