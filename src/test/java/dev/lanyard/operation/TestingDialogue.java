package dev.lanyard.operation;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A person who answers every question alike and remembers everything. */
public final class TestingDialogue implements Dialogue {

    private final List<String> told = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final Deque<UnaryOperator<String>> edits = new ArrayDeque<>();
    private final List<String> kept = new ArrayList<>();
    private Runnable whenAsked = () -> {};
    private boolean agreeable = true;
    private boolean editable = true;

    /** Lets the person make so much of a text each time they edit it. */
    @SafeVarargs
    public final void edits(UnaryOperator<String>... turns) {
        for (UnaryOperator<String> turn : turns) {
            edits.add(turn);
        }
    }

    /** Takes the terminal away. */
    public void takeTerminal() {
        editable = false;
    }

    /** Returns the texts that were left behind. */
    public List<String> kept() {
        return kept;
    }

    /** Lets something happen while the person thinks about each question. */
    public void whenAsked(Runnable event) {
        whenAsked = event;
    }

    /** Lets the person say no from now on. */
    public void refuse() {
        agreeable = false;
    }

    public List<String> told() {
        return told;
    }

    public List<String> questions() {
        return questions;
    }

    public List<String> progress() {
        return progress;
    }

    @Override
    public void tell(String words) {
        told.add(words);
    }

    @Override
    public void confirm(String question) {
        questions.add(question);
        whenAsked.run();
        if (!agreeable) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed.", "");
        }
    }

    /** The person types what is asked for. */
    @Override
    public void confirmByTyping(String question, String text, boolean yesSuffices) {
        confirm(question + " [" + text + "]");
    }

    @Override
    public boolean again(String question) {
        questions.add(question);
        return agreeable;
    }

    /** Without an edit, the person looks at the text and leaves it as it is. */
    @Override
    public Optional<Draft> draft(String name, String text) {
        return editable ? Optional.of(new TestingDraft(name, text)) : Optional.empty();
    }

    @Override
    public Progress progress(String what) {
        progress.add(what);
        return new Progress() {
            @Override
            public void update(String words) {
                progress.add(words);
            }

            @Override
            public void close() {}
        };
    }

    /** A text in memory. */
    private final class TestingDraft implements Draft {

        private final String name;
        private final String given;
        private String text;

        TestingDraft(String name, String text) {
            this.name = name;
            this.given = text;
            this.text = text;
        }

        @Override
        public String edit() {
            text = edits.isEmpty() ? text : edits.remove().apply(text);
            return text;
        }

        @Override
        public void discard() {}

        @Override
        public Optional<String> leave() {
            if (text.equals(given)) {
                return Optional.empty();
            }
            kept.add(text);
            return Optional.of("drafts/" + name);
        }
    }
}
