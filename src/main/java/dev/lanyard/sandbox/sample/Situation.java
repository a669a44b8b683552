package dev.lanyard.sandbox.sample;

import java.util.Optional;

/** What stands between an instance of the sample and Systems Manager: the states of the readiness ladder. */
enum Situation {
    ONLINE(Badge.APP),
    WINDOWS(Badge.WINDOWS),
    SESSIONS_ONLY(Badge.BASTION),
    QUICK_SETUP(Badge.QUICK_SETUP),
    LEGACY(Badge.LEGACY),
    LEGACY_WINDOWS(Badge.LEGACY),
    /** Online, though its instance metadata can still be read without a token. */
    IMDS_V1(Badge.APP),
    /** Associated a moment ago: its agent has not looked yet. */
    WAITING(Badge.APP),
    NO_PROFILE,
    WINDOWS_BARE,
    EMPTY_PROFILE(Badge.EMPTY),
    DEAD_PROFILE(Badge.RECREATED),
    UNTRUSTED_ROLE(Badge.UNTRUSTED),
    NO_PERMISSION(Badge.NO_PERMISSION),
    NO_CHANNEL(Badge.NO_CHANNEL),
    EXPLICIT_DENY(Badge.EXPLICIT_DENY),
    BOUNDARY(Badge.BOUNDARY),
    CONTROL_POLICY(Badge.APP),
    NO_AGENT(Badge.APP),
    NETWORK_CLOSED(Badge.APP),
    /** The instance metadata service is off, so the agent cannot learn who it is. */
    IMDS_OFF(Badge.APP),
    /** No profile, but the Region's Default Host Management Configuration lets it in. */
    DHMC,
    /** Older than the first agent that knows Default Host Management Configuration. */
    DHMC_OLD_AGENT,
    STOPPED(Badge.APP),
    STOPPED_BARE,
    TERMINATED;

    private final Optional<Badge> badge;

    Situation() {
        this.badge = Optional.empty();
    }

    Situation(Badge badge) {
        this.badge = Optional.of(badge);
    }

    /** Returns the profile that the instance is associated with. */
    Optional<Badge> badge() {
        return badge;
    }

    boolean windows() {
        return this == WINDOWS || this == WINDOWS_BARE || this == LEGACY_WINDOWS;
    }

    boolean legacy() {
        return this == LEGACY || this == LEGACY_WINDOWS;
    }

    /** Returns whether the node was reachable once and was lost when somebody narrowed its permissions. */
    boolean lost() {
        return this == EXPLICIT_DENY || this == BOUNDARY;
    }
}
