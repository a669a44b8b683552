package dev.lanyard.aws.guard;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What becomes of the changing call of a step: whether it has left, and what AWS left behind of it. */
public final class Receipt {

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.HERE);
    private final AtomicReference<String> requestId = new AtomicReference<>("");

    void note(String id) {
        requestId.set(id);
    }

    /**
     * Says that the call leaves now.
     *
     * @throws LanyardException of kind INTERRUPTED when it was held back
     */
    void leave() {
        if (!stage.compareAndSet(Stage.HERE, Stage.GONE) && stage.get() == Stage.HELD) {
            throw new LanyardException(ErrorKind.INTERRUPTED, "Interrupted before the call was sent.", "");
        }
    }

    /** Keeps the call from leaving and returns whether that was still possible. */
    public boolean holdBack() {
        return stage.compareAndSet(Stage.HERE, Stage.HELD) || stage.get() == Stage.HELD;
    }

    /** Returns whether the call has left, whatever came of it. */
    public boolean left() {
        return stage.get() == Stage.GONE;
    }

    /** Returns AWS's id of the call, once it was answered. */
    public Optional<String> requestId() {
        return Optional.of(requestId.get()).filter(id -> !id.isEmpty());
    }

    /** Where the call is. */
    private enum Stage {
        /** Not sent yet. */
        HERE,
        /** Never to be sent. */
        HELD,
        /** Sent. */
        GONE
    }
}
