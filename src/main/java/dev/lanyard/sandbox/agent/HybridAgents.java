package dev.lanyard.sandbox.agent;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState.HybridNodeState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The agents of one account and Region outside EC2, at one time: their role is the one of their activation. */
public final class HybridAgents {

    private final AccountState account;
    private final String region;
    private final Instant now;
    private final Timers timers;
    private final Permissions permissions;

    /** Looks at the agents, without changing anything. */
    public HybridAgents(WorldState world, AccountState account, String region, Instant now) {
        this.account = account;
        this.region = region;
        this.now = now;
        this.timers = new Timers(world.agentSpeed);
        this.permissions = new Permissions(world, account, region);
    }

    /** Returns the agent as Systems Manager sees it. */
    public Reading read(HybridNodeState node) {
        Optional<RoleState> role = role(node).filter(found -> mayRegister(found, node));
        if (!node.reachable || role.isEmpty()) {
            return new Reading(Source.NONE, Optional.of(node.registered), Optional.of(node.lastPing), false);
        }
        Instant ping = timers.lastHeartbeat(node.registered, now);
        return new Reading(
                Source.SSM, Optional.of(node.registered), Optional.of(ping), permissions.mayConnect(role.get()));
    }

    /** Writes down when the nodes of the Region were last heard of. */
    void settle() {
        account.regionAsRead(region)
                .hybridNodes
                .values()
                .forEach(node -> read(node).lastPing().ifPresent(ping -> node.lastPing = ping));
    }

    private Optional<RoleState> role(HybridNodeState node) {
        String name = node.role.substring(node.role.lastIndexOf('/') + 1);
        return Optional.ofNullable(account.iam.roles.get(name.toLowerCase(Locale.ROOT)))
                .filter(role -> (role.path + role.name).equals("/" + node.role));
    }

    private boolean mayRegister(RoleState role, HybridNodeState node) {
        String arn = "arn:aws:ssm:" + region + ":" + account.id + ":managed-instance/" + node.id;
        return permissions.trusts(role, "ssm.amazonaws.com")
                && permissions.allows(role, "ssm:UpdateInstanceInformation", arn);
    }
}
