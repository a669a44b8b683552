package dev.lanyard.aws.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What AWS left behind of a step's last call. */
public final class Receipt {

    private final AtomicReference<String> requestId = new AtomicReference<>("");

    void note(String id) {
        requestId.set(id);
    }

    /** Returns AWS's id of the call, once it was answered. */
    public Optional<String> requestId() {
        return Optional.of(requestId.get()).filter(id -> !id.isEmpty());
    }
}
