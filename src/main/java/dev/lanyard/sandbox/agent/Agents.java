package dev.lanyard.sandbox.agent;

import dev.lanyard.sandbox.agent.CredentialSearch.Found;
import dev.lanyard.sandbox.ec2.Associations;
import dev.lanyard.sandbox.ec2.Lifecycle;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AgentState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;
import java.util.Optional;

/**
 * The agents of one account and Region at one time.
 *
 * <p>Between two changes of the world every look of an agent finds the same, so what became of all looks since the last
 * change can be told from the world as it is. {@link #settle} writes that down before the world changes again.
 */
public final class Agents {

    private final RegionState region;
    private final Instant now;
    private final Timers timers;
    private final Permissions permissions;
    private final CredentialSearch search;

    /** Looks at the agents, without changing anything. */
    public Agents(WorldState world, AccountState account, String region, Instant now) {
        this.region = account.regionAsRead(region);
        this.now = now;
        this.timers = new Timers(world.agentSpeed);
        this.permissions = new Permissions(world, account, region);
        this.search = new CredentialSearch(account, region, permissions, new Associations(this.region, now));
    }

    /** Writes down what became of the agents of an account, which is due before anything in it changes. */
    public static void settle(WorldState world, AccountState account, Instant now) {
        for (String region : account.regions.keySet()) {
            new Agents(world, account, region, now).settle();
            new HybridAgents(world, account, region, now).settle();
        }
    }

    /** Returns the agent as Systems Manager sees it; one that is not running is what it last was. */
    public Reading read(InstanceState instance) {
        AgentState agent = instance.agent;
        Source source = Source.stored(agent.source);
        if (!Lifecycle.runs(instance, now)) {
            return new Reading(Source.NONE, registered(agent), lastPing(agent), false);
        }
        if (now.isBefore(agent.nextLook)) {
            return new Reading(source, registered(agent), pings(agent, now), connected(source, instance));
        }
        return search.look(instance).map(found -> alive(agent, found)).orElseGet(() -> lost(agent));
    }

    private Reading alive(AgentState agent, Found found) {
        Instant first = registered(agent).orElse(agent.nextLook);
        Instant ping = timers.lastHeartbeat(agent.nextLook, now);
        return new Reading(found.source(), Optional.of(first), Optional.of(ping), permissions.mayConnect(found.role()));
    }

    /** It pinged with what it had until the look that found nothing. */
    private Reading lost(AgentState agent) {
        return new Reading(Source.NONE, registered(agent), pings(agent, agent.nextLook), false);
    }

    private Optional<Instant> pings(AgentState agent, Instant until) {
        Optional<Instant> last = lastPing(agent);
        return agent.source.isEmpty() ? last : last.map(ping -> timers.lastHeartbeat(ping, until));
    }

    private boolean connected(Source source, InstanceState instance) {
        return search.roleOf(source, instance).filter(permissions::mayConnect).isPresent();
    }

    private void settle() {
        region.instances.values().forEach(this::settle);
    }

    private void settle(InstanceState instance) {
        AgentState agent = instance.agent;
        Reading reading = read(instance);
        agent.registered = reading.registered().orElse(null);
        agent.lastPing = reading.lastPing().orElse(null);
        agent.source = reading.source().toStored();
        if (!now.isBefore(agent.nextLook)) {
            agent.nextLook = timers.nextLook(instance.id, agent.nextLook, now);
        }
    }

    private static Optional<Instant> registered(AgentState agent) {
        return Optional.ofNullable(agent.registered);
    }

    private static Optional<Instant> lastPing(AgentState agent) {
        return Optional.ofNullable(agent.lastPing);
    }
}
