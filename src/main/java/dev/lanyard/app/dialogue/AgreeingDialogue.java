package dev.lanyard.app.dialogue;

import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Draft;
import java.util.Optional;

/** A dialogue in which every question has been answered with {@code --yes}. */
public record AgreeingDialogue(Dialogue inner) implements Dialogue {

    @Override
    public void tell(String words) {
        inner.tell(words);
    }

    @Override
    public void confirm(String question) {}

    @Override
    public void confirmByTyping(String question, String text, boolean yesSuffices) {
        if (!yesSuffices) {
            inner.confirmByTyping(question, text, false);
        }
    }

    @Override
    public boolean again(String question) {
        return inner.again(question);
    }

    @Override
    public Optional<Draft> draft(String name, String text) {
        return inner.draft(name, text);
    }

    @Override
    public Progress progress(String what) {
        return inner.progress(what);
    }
}
