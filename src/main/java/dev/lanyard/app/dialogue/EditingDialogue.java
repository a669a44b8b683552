package dev.lanyard.app.dialogue;

import dev.lanyard.app.host.Environment;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Draft;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A dialogue with a person who has a terminal, and so can edit.
 *
 * @param lend hands the terminal to another program
 */
public record EditingDialogue(Dialogue inner, Environment environment, Consumer<Runnable> lend) implements Dialogue {

    @Override
    public void tell(String words) {
        inner.tell(words);
    }

    @Override
    public void confirm(String question) {
        inner.confirm(question);
    }

    @Override
    public void confirmByTyping(String question, String text, boolean yesSuffices) {
        inner.confirmByTyping(question, text, yesSuffices);
    }

    @Override
    public boolean again(String question) {
        return inner.again(question);
    }

    /** The editor is looked for first: without one there is no draft to be left behind. */
    @Override
    public Optional<Draft> draft(String name, String text) {
        Editor editor = Editor.of(environment);
        Path folder = environment.directories().state().resolve("drafts");
        return Optional.of(DraftFile.of(folder, name, text, file -> lend.accept(() -> editor.open(file))));
    }

    @Override
    public Progress progress(String what) {
        return inner.progress(what);
    }
}
