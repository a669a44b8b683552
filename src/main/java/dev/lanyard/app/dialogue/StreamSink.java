package dev.lanyard.app.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A stream of the process, always in UTF-8: data must not depend on the locale. */
public record StreamSink(OutputStream stream) implements TextSink {

    @Override
    public void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new OutputGoneException(e);
        }
    }
}
