package dev.lanyard.sandbox.world;

import java.io.IOException;
import java.io.Serial;

/** What lies on a shelf is not a world that this version can read. */
final class DamagedWorldException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    DamagedWorldException(String reason) {
        super(reason);
    }
}
