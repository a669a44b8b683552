package dev.lanyard.inventory.names;

import java.util.Locale;

/** Kinds of things that have names. */
public enum NameKind {
    ROLE(Extent.ACCOUNT),
    /** Managed policies, the account's own and AWS's. */
    POLICY(Extent.ACCOUNT),
    /** The account's own managed policies, which alone can be changed. */
    OWN_POLICY(Extent.ACCOUNT),
    /** The versions of a managed policy. */
    POLICY_VERSION(Extent.POLICY),
    /** Managed policies attached to a role. */
    POLICY_ON_ROLE(Extent.ROLE),
    /** Inline policies of a role. */
    INLINE_POLICY(Extent.ROLE),
    PROFILE(Extent.ACCOUNT),
    /** Instance profiles that hold a role. */
    PROFILE_OF_ROLE(Extent.ROLE),
    INSTANCE(Extent.REGION),
    ASSOCIATION(Extent.REGION),
    NODE(Extent.REGION),
    ACCOUNT(Extent.ACCOUNT),
    REGION(Extent.ACCOUNT);

    private final Extent extent;

    NameKind(Extent extent) {
        this.extent = extent;
    }

    /** Returns what one list of names of this kind belongs to. */
    public Extent extent() {
        return extent;
    }

    /** Returns the name of the file or directory. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a list of names belongs to. */
    public enum Extent {
        ACCOUNT,
        REGION,
        /** A role of the account: there is a list for each. */
        ROLE,
        /** A managed policy: there is a list for each. */
        POLICY;

        /** Returns whether there are many lists, one for each thing that has such names. */
        boolean hasOwners() {
            return switch (this) {
                case ACCOUNT, REGION -> false;
                case ROLE, POLICY -> true;
            };
        }
    }
}
