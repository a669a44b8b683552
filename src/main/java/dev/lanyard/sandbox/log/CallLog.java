package dev.lanyard.sandbox.log;

import dev.lanyard.sandbox.state.CallsState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The log of the calls that were asked of a world.
 *
 * <p>Of calls that change the world it holds exactly those whose change was stored, also when the process is killed at any
 * moment: a line is written before the world is stored, and the stored world says how far its log goes. What lies beyond
 * belongs to a change that never was, and the next line is written over it. Other calls (reads, and what was refused) are
 * noted aside, without the world, and the oldest of them are forgotten first.
 */
public final class CallLog {

    /** How much of the changes is kept at least; it may be twice as much. */
    private static final long ROOM = 8L << 20;

    private final Tape tape;
    private final long room;

    /** Keeps the log on a tape. */
    public CallLog(Tape tape) {
        this(tape, ROOM);
    }

    CallLog(Tape tape, long room) {
        this.tape = tape;
        this.room = room;
    }

    /** Writes down a call as part of the change that it makes: the caller has the world alone and stores it next. */
    public void change(CallsState state, CallNote note, Instant time) throws IOException {
        byte[] line = CallLines.encode(note.at(time, state.last + 1));
        if (state.end + line.length > room || tape.length(state.reel) < state.end) {
            turn(state);
        }
        tape.write(state.reel, state.end, line);
        state.last++;
        state.end += line.length;
    }

    /** Notes a call that did not change the world. */
    public void aside(CallNote note, Instant time) throws IOException {
        tape.aside(CallLines.encode(note.at(time)));
    }

    /** Returns the log of a world. */
    public Calls read(CallsState state) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (long reel = state.first; reel < state.reel; reel++) {
            lines.writeBytes(tape.read(reel, Long.MAX_VALUE));
            lines.write('\n'); // its last line may be torn
        }
        lines.writeBytes(tape.read(state.reel, state.end));
        List<LoggedCall> entries = Stream.of(lines.toByteArray(), tape.asides())
                .flatMap(part -> CallLines.decode(part).stream())
                .sorted(Comparator.comparing(LoggedCall::time))
                .toList();
        return new Calls(entries, state.last);
    }

    /** Forgets everything but what belongs to a world, which has just been stored. */
    public void keepOnly(CallsState state) throws IOException {
        tape.keep(state.first, state.reel);
        tape.forgetAsides();
    }

    /** Begins another reel: the one before is full, or shorter than the world says, as after a power failure. */
    private void turn(CallsState state) throws IOException {
        tape.write(state.reel, Math.min(state.end, tape.length(state.reel)), new byte[0]);
        state.first = Math.max(state.first, state.reel);
        state.reel++;
        state.end = 0;
        tape.keep(state.first, state.reel);
    }
}
