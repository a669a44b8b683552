package dev.lanyard.operation.change;

import dev.lanyard.change.apply.Advance;
import dev.lanyard.change.apply.ApplyProgress;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Dialogue.Progress;
import java.util.Optional;

/** Shows how far a run is, where there is something to wait for: a few quick steps need no line of their own. */
final class StepProgress implements ApplyProgress, AutoCloseable {

    private static final int MANY = 5;

    private final Dialogue dialogue;
    private final int steps;
    private Optional<Progress> shown = Optional.empty();

    StepProgress(Dialogue dialogue, int steps) {
        this.dialogue = dialogue;
        this.steps = steps;
    }

    @Override
    public void now(Advance advance) {
        if (shown.isPresent()) {
            shown.get().update(advance.words());
        } else if (steps >= MANY) {
            shown = Optional.of(dialogue.progress("Making " + steps + " steps"));
        } else if (!advance.waiting().isEmpty()) {
            shown = Optional.of(dialogue.progress("Waiting for AWS: " + advance.words()));
        }
    }

    @Override
    public void interrupted(Advance advance) {
        close();
        dialogue.tell("Interrupted: no further step is begun; " + advance.words() + ".");
    }

    @Override
    public void close() {
        shown.ifPresent(Progress::close);
        shown = Optional.empty();
    }
}
