package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.log.CallNote;
import java.util.function.Function;

/** Runs calls on the world under its lock, and notes them in its log. */
public interface WorldAccess {

    /** Runs work that changes nothing, beside other readers. */
    <T> T read(Identity identity, CallNote note, Function<Call, T> work);

    /**
     * Runs work that changes the world, alone, and stores the world and the note; neither is stored when the work throws.
     */
    <T> T change(Identity identity, CallNote note, Function<Call, T> work);

    /** Notes a call that was not carried out, with the code that it was refused with. */
    void refused(CallNote note, String code);
}
