package dev.lanyard.change.step;

/**
 * What was done to which thing, or why nothing was.
 *
 * @param action a past participle such as {@code created}, {@code attached}, {@code unchanged} or {@code skipped}
 * @param target the thing, by the name people use for it
 * @param detail what else is worth saying, such as an ARN or a new id; may be empty
 */
public record Report(String action, String target, String detail) {

    /** The action where the target was already as wanted. */
    public static final String UNCHANGED = "unchanged";

    /** The action of a change that cannot be made in the target's present state. */
    public static final String SKIPPED = "skipped";

    /** The action of a change that AWS refused, while others went on. */
    public static final String FAILED = "failed";
}
