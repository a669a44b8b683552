package dev.lanyard.sandbox.state;

import java.util.SortedMap;
import java.util.TreeMap;

/** The whole simulated organisation, as it is stored. */
public final class WorldState {

    /** The version of the stored form; a world of another version is refused, never guessed at. */
    public static final int FORMAT = 1;

    public int format = FORMAT;

    /** What the sample was drawn from: the same seed gives the same sample. */
    public long seed;

    /** The key from which session tokens of assumed roles are made. */
    public String tokenKey = "";

    /** How many times faster than real time the agents' timers run. */
    public double agentSpeed = 600;

    /** How far the world's clock is ahead of real time, in seconds. */
    public long clockAheadSeconds;

    /** How long EC2 does not know a new or changed instance profile yet, in seconds of the world's clock. */
    public long profileDelaySeconds;

    /** What goes wrong on purpose. */
    public FaultState faults = new FaultState();

    /** How far the log of calls goes. */
    public CallsState calls = new CallsState();

    /** The account whose administrator one is without further ado; empty where there is no account. */
    public String defaultAccountId = "";

    /** The Region that one is in without further ado. */
    public String defaultRegion = "us-east-1";

    public OrganizationState organization = new OrganizationState();

    /** Accounts by id. */
    public SortedMap<String, AccountState> accounts = new TreeMap<>();
}
