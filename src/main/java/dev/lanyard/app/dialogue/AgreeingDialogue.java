package dev.lanyard.app.dialogue;

import dev.lanyard.operation.Dialogue;

/** A dialogue in which every question has been answered with {@code --yes}. */
public record AgreeingDialogue(Dialogue inner) implements Dialogue {

    @Override
    public void tell(String words) {
        inner.tell(words);
    }

    @Override
    public void confirm(String question) {}

    @Override
    public Progress progress(String what) {
        return inner.progress(what);
    }
}
