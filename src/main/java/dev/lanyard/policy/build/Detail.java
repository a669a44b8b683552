package dev.lanyard.policy.build;

/** What features may have to be told, each under the option that tells it. */
public enum Detail {
    BUCKET("--bucket", "the bucket", "--bucket my-session-logs"),
    PREFIX("--prefix", "the prefix of the objects", "--prefix sessions"),
    KMS("--kms", "the KMS key", "--kms arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
    ENCRYPTED("--encrypted", "that only encrypted buckets are logged to", "--encrypted"),
    CROSS_ACCOUNT("--cross-account", "that the bucket is another account's", "--cross-account"),
    S3_ONLY("--s3-only", "that nothing is logged to CloudWatch Logs", "--s3-only"),
    OLDER_AGENTS("--older-agents", "that there are agents older than 3.3.40.0", "--older-agents"),
    REGION("--region", "the Regions", "--region us-east-1"),
    ACCOUNT("--account", "the account", "--account 111122223333"),
    PARTITION("--partition", "the partition", "--partition aws-us-gov"),
    FOR_ROLE("--for-role", "the role that is passed on", "--for-role SSMInstanceRole"),
    FOR_PROFILE("--for-profile", "the instance profile that is given out", "--for-profile SSMInstanceProfile");

    private final String option;
    private final String what;
    private final String example;

    Detail(String option, String what, String example) {
        this.option = option;
        this.what = what;
        this.example = example;
    }

    /** Returns the option that people type. */
    public String option() {
        return option;
    }

    /** Returns what it tells, as part of a sentence. */
    String what() {
        return what;
    }

    /** Returns how it could be typed. */
    String example() {
        return example;
    }

    /** Tells whether it says where things are, which is known of a session too and so may be given without need. */
    boolean isPlace() {
        return this == REGION || this == ACCOUNT || this == PARTITION;
    }
}
