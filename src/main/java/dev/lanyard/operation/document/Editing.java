package dev.lanyard.operation.document;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Draft;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.function.Function;

/**
 * Lets a person edit a document until it is sound or they give up; what they typed is never lost.
 *
 * @param use what the document is sent as
 * @param instead the command that takes a whole document, such as {@code policy update Web}
 * @param force takes a document in spite of errors of lint
 */
public record Editing(Dialogue dialogue, DocumentUse use, String instead, boolean force) {

    /**
     * Edits a document and does something with it; the text is kept where nothing was changed after all.
     *
     * @param name what the draft's file is called
     * @param before the document as it is now
     * @param put takes the text that was left, which is sound unless it is still the one that was given
     * @return what {@code put} returned
     */
    public ChangeOutcome edit(String name, String before, Function<String, ChangeOutcome> put) {
        String given = PolicyTexts.indented(before);
        Draft draft = dialogue.draft(name, given)
                .orElseThrow(() -> LanyardException.usage(
                        "There is no terminal to edit on.", "Give the whole document: '" + instead + " @file'."));
        boolean done = false;
        try {
            ChangeOutcome outcome = put.apply(edited(draft, given));
            done = outcome instanceof Changed;
            return outcome;
        } finally {
            end(draft, done);
        }
    }

    private String edited(Draft draft, String given) {
        String text = draft.edit();
        while (!text.equals(given) && !sound(text)) {
            if (!dialogue.again("Edit it again?")) {
                throw givenUp("Nothing was changed.");
            }
            text = draft.edit();
        }
        return text;
    }

    private boolean sound(String text) {
        if (text.isBlank()) {
            throw givenUp("The text is empty; nothing was changed.");
        }
        Review review = Review.of(text, use);
        review.tell(dialogue);
        return review.sound(force);
    }

    private static LanyardException givenUp(String words) {
        return new LanyardException(ErrorKind.DECLINED, words, "");
    }

    private void end(Draft draft, boolean done) {
        if (done) {
            draft.discard();
        } else {
            draft.leave()
                    .ifPresent(place ->
                            dialogue.tell("Your text is kept: '" + instead + " @" + place + "' takes it from there."));
        }
    }
}
