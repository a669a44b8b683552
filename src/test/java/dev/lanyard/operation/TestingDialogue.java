package dev.lanyard.operation;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;

/** A person who answers every question alike and remembers everything. */
public final class TestingDialogue implements Dialogue {

    private final List<String> told = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private boolean agreeable = true;

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
        if (!agreeable) {
            throw new LanyardException(ErrorKind.DECLINED, "Nothing was changed.", "");
        }
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
}
