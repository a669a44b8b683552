package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.agent.Timers;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.ec2.Network;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AgentState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Launches the planned instances of one account, in the situations they were planned for. */
final class InstanceMaker {

    private static final List<String> TYPES = List.of("t3.micro", "t3.small", "m6i.large", "c6i.xlarge", "r6i.large");

    private final AccountState account;
    private final Badges badges;
    private final Ids ids;
    private final RandomGenerator random;
    private final Timers timers;
    private final Instant now;

    InstanceMaker(AccountState account, Badges badges, Draw draw, Timers timers, Instant now) {
        this.account = account;
        this.badges = badges;
        this.ids = draw.ids();
        this.random = draw.random();
        this.timers = timers;
        this.now = now;
    }

    void launch(InstancePlan plan) {
        RegionState region = account.region(plan.region());
        InstanceState instance = new InstanceState();
        instance.id = ids.resource("i-");
        instance.reservationId = ids.resource("r-");
        instance.type = TYPES.get(random.nextInt(TYPES.size()));
        instance.launched = now.minus(Duration.ofMinutes(random.nextInt(60 * 24, 60 * 24 * 300)));
        instance.stateSince = instance.launched;
        platform(plan.situation()).installOn(instance);
        new Network(account.id, plan.region()).place(instance, region.instances.size());
        tag(instance, plan);
        startAgent(instance);
        region.instances.put(instance.id, instance);
        plan.situation().badge().map(badges::profile).ifPresent(profile -> associate(region, instance, profile));
        enter(plan.situation(), region, instance);
    }

    private Platform platform(Situation situation) {
        if (situation.legacy()) {
            return situation.windows() ? Platform.WINDOWS_2016 : Platform.AMAZON_LINUX_2;
        }
        if (situation.windows()) {
            return Platform.WINDOWS_2022;
        }
        return random.nextInt(3) == 0 ? Platform.UBUNTU : Platform.AMAZON_LINUX_2023;
    }

    private static void tag(InstanceState instance, InstancePlan plan) {
        instance.tags.put("Name", plan.name());
        instance.tags.put("env", plan.env());
        instance.tags.put("Role", plan.role());
        instance.tags.put("team", plan.team());
        if (!instance.platform.isEmpty()) {
            instance.agent.computerName = plan.name().toUpperCase(Locale.ROOT);
        }
    }

    /** Every agent's next look is due: what it finds is worked out by the agent, not claimed by the sample. */
    private void startAgent(InstanceState instance) {
        AgentState agent = instance.agent;
        agent.nextLook = instance.launched.plusSeconds(90);
    }

    private void associate(RegionState region, InstanceState instance, ProfileState profile) {
        AssociationState association = new AssociationState();
        association.id = ids.resource("iip-assoc-");
        association.instanceId = instance.id;
        association.profileArn = "arn:aws:iam::" + account.id + ":instance-profile" + profile.path + profile.name;
        association.profileId = profile.id;
        association.since = instance.launched;
        region.associations.put(association.id, association);
    }

    private void enter(Situation situation, RegionState region, InstanceState instance) {
        switch (situation) {
            case NO_AGENT -> instance.agent.installed = false;
            case NETWORK_CLOSED -> instance.agent.networkOpen = false;
            case IMDS_V1, LEGACY, LEGACY_WINDOWS -> instance.httpTokens = "optional";
            case IMDS_OFF -> instance.httpEndpoint = "disabled";
            case DHMC_OLD_AGENT -> instance.agent.version = "3.1.1732.0";
            case STOPPED, STOPPED_BARE -> rest(instance, "stopped", Duration.ofDays(random.nextInt(1, 30)));
            case TERMINATED -> rest(instance, "terminated", Duration.ofMinutes(5));
            case DEAD_PROFILE -> associationOf(region, instance).profileId = ids.iam("AIPA");
            case WAITING -> wait(region, instance);
            case EXPLICIT_DENY, BOUNDARY -> lose(instance);
            case ONLINE,
                    WINDOWS,
                    SESSIONS_ONLY,
                    QUICK_SETUP,
                    NO_PROFILE,
                    WINDOWS_BARE,
                    EMPTY_PROFILE,
                    UNTRUSTED_ROLE,
                    NO_PERMISSION,
                    NO_CHANNEL,
                    CONTROL_POLICY,
                    DHMC -> {}
        }
    }

    private void rest(InstanceState instance, String state, Duration since) {
        instance.state = state;
        instance.stateSince = now.minus(since);
    }

    private void wait(RegionState region, InstanceState instance) {
        associationOf(region, instance).since = now;
        // The agent looked when the instance still had no profile.
        instance.agent.nextLook = now.plus(timers.refresh(instance.id));
    }

    private void lose(InstanceState instance) {
        Instant lost = now.minus(Duration.ofHours(random.nextInt(30, 200)));
        instance.agent.registered = instance.launched;
        instance.agent.lastPing = lost.isAfter(instance.launched) ? lost : instance.launched;
    }

    private static AssociationState associationOf(RegionState region, InstanceState instance) {
        return region.associations.values().stream()
                .filter(association -> association.instanceId.equals(instance.id))
                .findAny()
                .orElseThrow();
    }
}
