package dev.lanyard.aws.guard;

/** What the guard lets through. */
public enum GuardMode {
    /** Changing calls are sent by the steps of plans. */
    OPEN("changes allowed"),
    /** Only reading calls are sent, for this command or session. */
    DRY_RUN("dry run"),
    /** Only reading calls are sent, by a setting. */
    READ_ONLY("read-only");

    private final String words;

    GuardMode(String words) {
        this.words = words;
    }

    /** Returns what to call the mode to people. */
    public String words() {
        return words;
    }
}
