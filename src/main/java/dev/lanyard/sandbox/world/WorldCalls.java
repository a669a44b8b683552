package dev.lanyard.sandbox.world;

import dev.lanyard.sandbox.agent.Agents;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.http.Identity;
import dev.lanyard.sandbox.http.WorldAccess;
import dev.lanyard.sandbox.log.CallNote;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the calls of authenticated callers on a world. */
public final class WorldCalls implements WorldAccess {

    private final World world;
    private final Clock clock;
    private final Ids ids;

    /** Runs calls at the time of the clock, moved by what the world is ahead of it. */
    public WorldCalls(World world, Clock clock, Ids ids) {
        this.world = world;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public <T> T read(Identity identity, CallNote note, Function<Call, T> work) {
        return world.read(state -> {
            Call call = call(state, identity);
            T result = work.apply(call);
            world.noteAside(note, call.now());
            return result;
        });
    }

    @Override
    public <T> T change(Identity identity, CallNote note, Function<Call, T> work) {
        return world.change(state -> {
            Call call = call(state, identity);
            Agents.settle(state, call.account(), call.now());
            T result = work.apply(call);
            world.noteChange(state, note, call.now());
            return result;
        });
    }

    @Override
    public void refused(CallNote note, String code) {
        world.noteAside(note.answered(code), world.read(this::now));
    }

    private Call call(WorldState state, Identity identity) {
        @Nullable AccountState account = state.accounts.get(identity.caller().accountId());
        if (account == null) {
            // Another process may have reset the world since the signature was checked.
            throw new Fault("InvalidClientTokenId", 403, "The security token included in the request is invalid.");
        }
        return new Call(state, account, identity.region(), identity.caller(), now(state), ids);
    }

    private Instant now(WorldState state) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plusSeconds(state.clockAheadSeconds);
    }
}
