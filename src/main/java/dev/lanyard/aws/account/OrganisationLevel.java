package dev.lanyard.aws.account;

/**
 * A level of an organisation that policies can be attached to.
 *
 * @param name what people call it; the root's is usually {@code Root}
 */
public record OrganisationLevel(Kind kind, String id, String name) {

    /** What a level is. */
    public enum Kind {
        ROOT,
        UNIT,
        ACCOUNT
    }

    /** Returns the level in words, such as {@code ou Workloads}. */
    public String words() {
        return switch (kind) {
            case ROOT -> "root";
            case UNIT -> "ou " + name;
            case ACCOUNT -> "account " + name;
        };
    }
}
