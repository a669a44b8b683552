package dev.lanyard.sandbox.call;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;

/**
 * One authenticated call: the world it acts on, where, by whom and when.
 *
 * <p>A service is a class with a constructor that takes a call and public methods named like AWS's operations, each from
 * the SDK's request to the SDK's response: {@code CreateRoleResponse createRole(CreateRoleRequest)}. The world is locked
 * for the length of the call: exclusively for operations that change it.
 *
 * @param region the Region that was signed for
 * @param now the world's time
 */
public record Call(WorldState world, AccountState account, String region, Caller caller, Instant now, Ids ids) {

    /** Returns what the Region of the call holds, to be changed; only for operations that have the world alone. */
    public RegionState here() {
        return account.region(region);
    }

    /** Returns what the Region of the call holds, to be read beside other readers. */
    public RegionState hereAsRead() {
        return account.regionAsRead(region);
    }
}
