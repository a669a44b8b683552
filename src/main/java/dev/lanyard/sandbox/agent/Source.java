package dev.lanyard.sandbox.agent;

/** Where an agent has its credentials from; EC2 and SSM are the agent's own names for it. */
public enum Source {
    /** The instance profile. */
    EC2,
    /** Default Host Management Configuration. */
    SSM,
    NONE;

    static Source stored(String name) {
        return name.isEmpty() ? NONE : valueOf(name);
    }

    String toStored() {
        return this == NONE ? "" : name();
    }
}
