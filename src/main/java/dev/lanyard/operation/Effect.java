package dev.lanyard.operation;

/** What an operation does to the world; confirmation, the guard and suggestions follow from it. */
public enum Effect {
    /** Only reads. */
    READ,
    /** Changes AWS, or the simulated AWS. */
    CHANGE,
    /** Changes only the session of this process or its settings on this host. */
    SESSION
}
