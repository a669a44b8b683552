package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Call;
import java.util.function.Function;

/** Runs calls on the world under its lock. */
public interface WorldAccess {

    /** Runs work that changes nothing, beside other readers. */
    <T> T read(Identity identity, Function<Call, T> work);

    /** Runs work that changes the world, alone, and stores the world; nothing is stored when the work throws. */
    <T> T change(Identity identity, Function<Call, T> work);
}
