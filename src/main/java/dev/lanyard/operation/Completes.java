package dev.lanyard.operation;

/** Kinds of live values that completion can offer for an argument or an option. */
public enum Completes {
    /** Nothing is known about the value. */
    NOTHING,
    ROLE,
    /** All managed policies that can be attached. */
    POLICY,
    /** The account's own managed policies. */
    OWN_POLICY,
    /** Versions of the policy named earlier on the line. */
    POLICY_VERSION,
    /** Managed policies attached to the role named earlier on the line. */
    POLICY_ON_ROLE,
    /** Managed policies not yet attached to the role named earlier on the line. */
    POLICY_NOT_ON_ROLE,
    /** Inline policies of the role named earlier on the line. */
    INLINE_POLICY,
    /** Actions of AWS's services: first the prefix of a service, then a name. */
    ACTION,
    PROFILE,
    /** Instance profiles that hold the role named earlier on the line. */
    PROFILE_OF_ROLE,
    INSTANCE,
    ASSOCIATION,
    NODE,
    ACCOUNT,
    REGION,
    /** Profiles of the AWS configuration files. */
    CONFIG_PROFILE,
    /** What a policy can be built for. */
    FEATURE,
    /** A file, or {@code @file}. */
    FILE,
    /** Keys of Lanyard's own settings. */
    SETTING,
    /** The words of a command, as in {@code help role attach}. */
    COMMAND
}
