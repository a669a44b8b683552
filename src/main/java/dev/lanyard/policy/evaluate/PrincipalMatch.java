package dev.lanyard.policy.evaluate;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PrincipalName;

/** How a name in a statement stands for an identity, if it does. */
enum PrincipalMatch {
    NONE,
    /** The account, of which the identity is one. */
    ACCOUNT,
    /** Everybody. */
    ANYBODY,
    /** The role of the session. */
    ROLE,
    /** The user or session by its own ARN. */
    SELF;

    private static final String ANY = "*";
    private static final String ROOT = "root";

    static PrincipalMatch of(PrincipalName name, Arn asking) {
        return switch (name.kind()) {
            case EVERYBODY -> ANYBODY;
            case AWS -> byValue(name.value(), asking);
            case SERVICE, FEDERATED, CANONICAL_USER -> NONE;
        };
    }

    /**
     * Tells whether a name after {@code NotPrincipal} leaves the identity out. It must name the identity itself: the account,
     * which the user guide wants there too, does not leave out all its users, nor the role all its sessions (IAM user guide,
     * "AWS JSON policy elements: NotPrincipal": "all principals except the user named Bob … are explicitly denied").
     */
    static boolean excepts(PrincipalName name, Arn asking) {
        return switch (of(name, asking)) {
            case NONE -> false;
            case ANYBODY, SELF -> true;
            case ROLE -> !asking.service().equals("sts");
            case ACCOUNT -> asking.resource().equals(ROOT);
        };
    }

    private static PrincipalMatch byValue(String value, Arn asking) {
        if (value.equals(ANY)) {
            return ANYBODY;
        }
        if (value.equals(asking.account())) {
            return ACCOUNT;
        }
        return Arn.read(value).map(named -> byArn(named, asking)).orElse(NONE);
    }

    /** The ARN of a session says the role's name without its path. */
    private static PrincipalMatch byArn(Arn named, Arn asking) {
        if (!named.account().equals(asking.account()) || !named.partition().equals(asking.partition())) {
            return NONE;
        }
        if (named.resource().equals(ROOT)) {
            return ACCOUNT;
        }
        boolean isRole = named.resource().startsWith("role/");
        if (named.equals(asking)) {
            return isRole ? ROLE : SELF;
        }
        return isRole && asking.resource().startsWith("assumed-role/" + named.name() + "/") ? ROLE : NONE;
    }
}
