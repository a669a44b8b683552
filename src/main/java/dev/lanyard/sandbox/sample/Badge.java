package dev.lanyard.sandbox.sample;

/** The instance profiles of the sample; {@link Badges} makes them. */
enum Badge {
    /** All that a node needs, shared by a fleet. */
    APP,
    /** Only what Session Manager needs, from the account's own policy. */
    BASTION,
    WINDOWS,
    QUICK_SETUP,
    /** The deprecated AmazonEC2RoleforSSM. */
    LEGACY,
    /** A profile without a role. */
    EMPTY,
    /** A profile that was deleted and made again after instances had been associated with it. */
    RECREATED,
    /** A role that another service may assume, but not EC2. */
    UNTRUSTED,
    NO_PERMISSION,
    NO_CHANNEL,
    EXPLICIT_DENY,
    BOUNDARY
}
