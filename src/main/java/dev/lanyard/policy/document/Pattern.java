package dev.lanyard.policy.document;

/**
 * A text in which {@code *} stands for any characters, {@code ?} for one, and {@code ${key}} for a value of the request.
 *
 * <p>A star also runs over colons and slashes, as in IAM: "If the * wildcard is the last character of a resource ARN
 * segment, it can expand to match beyond the colon boundaries" (IAM user guide, "IAM JSON policy elements: Resource").
 */
public record Pattern(String text) {

    @Override
    public String toString() {
        return text;
    }
}
