package dev.lanyard.app.dialogue;

/** Where text goes: standard output, the error stream, or the console's screen. */
@FunctionalInterface
public interface TextSink {

    /**
     * Writes text and lets it be seen.
     *
     * @throws OutputGoneException when nobody takes it any more
     */
    void write(String text);
}
