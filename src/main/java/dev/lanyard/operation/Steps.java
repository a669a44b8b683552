package dev.lanyard.operation;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes changes that build on each other; when one fails, the person learns which were made before it. */
public final class Steps {

    private final Dialogue dialogue;
    private final List<Change> done = new ArrayList<>();

    /** Says through the dialogue what had been done when a step fails. */
    public Steps(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    /** Makes the call and remembers it as the change. */
    public void run(Change change, Runnable call) {
        run(() -> {
            call.run();
            return change;
        });
    }

    /** Makes the call, which says what it changed: ids, say, that only AWS's answer knows. */
    public void run(Supplier<Change> call) {
        try {
            done.add(call.get());
        } catch (LanyardException failure) {
            tellDone(dialogue, done);
            throw failure;
        }
    }

    /** Returns what was done. */
    public Changed changed() {
        return new Changed(done);
    }

    static void tellDone(Dialogue dialogue, List<Change> done) {
        done.stream()
                .filter(change -> !change.action().equals(Changed.UNCHANGED))
                .forEach(change -> dialogue.tell("Done before the failure: " + change.action() + " " + change.target()
                        + (change.detail().isEmpty() ? "" : " (" + change.detail() + ")")));
    }
}
