package dev.lanyard.change.step;

/** What a step does to the thing that it is about; plans show it as a sign. */
public enum Kind {
    /** The thing is new. */
    CREATE,
    /** The thing becomes another. */
    CHANGE,
    /** The thing goes. */
    DELETE
}
