package dev.lanyard.policy.document;

/**
 * How many characters IAM lets a policy have by what it is for; white space is free.
 *
 * <p>The figures are those of the IAM user guide, page "IAM and AWS STS quotas". Only that of a trust policy can be
 * raised on request.
 */
public enum PolicySize {
    /** One version of a managed policy. */
    MANAGED(6_144, "a managed policy"),
    /** All inline policies of a role together. */
    ROLE_INLINE(10_240, "the inline policies of a role together"),
    /** All inline policies of a user together. */
    USER_INLINE(2_048, "the inline policies of a user together"),
    /** All inline policies of a group together. */
    GROUP_INLINE(5_120, "the inline policies of a group together"),
    /** The trust policy of a role. */
    TRUST(2_048, "a trust policy");

    private final int most;
    private final String words;

    PolicySize(int most, String words) {
        this.most = most;
        this.words = words;
    }

    /** Returns how many characters are the most. */
    public int most() {
        return most;
    }

    /** Returns what is limited, as in "a managed policy". */
    public String words() {
        return words;
    }

    /** Returns how many characters of a document count. */
    public static int of(String document) {
        return PolicyTexts.compact(document).length();
    }
}
