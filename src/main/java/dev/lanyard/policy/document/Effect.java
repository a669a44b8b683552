package dev.lanyard.policy.document;

/** What a statement does with the requests that it matches. */
public enum Effect {
    /** The request may go ahead, unless something denies it. */
    ALLOW("Allow"),
    /** The request is denied, whatever allows it. */
    DENY("Deny");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** Returns the word of the policy language. */
    public String word() {
        return word;
    }
}
