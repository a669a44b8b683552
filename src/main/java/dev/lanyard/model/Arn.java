package dev.lanyard.model;

import java.util.Optional;

/**
 * An Amazon Resource Name, split into its six parts.
 *
 * <p>Region and account may be empty, as they are for IAM and S3; the resource keeps its own colons and slashes.
 */
public record Arn(String partition, String service, String region, String account, String resource)
        implements Atom, Comparable<Arn> {

    private static final int PARTS = 6;
    private static final int MAX_LENGTH = 2048;

    /** Reads {@code arn:partition:service:region:account:resource}. */
    public static Arn parse(String text) {
        return read(text).orElseThrow(() -> {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            return LanyardException.usage(
                    "'" + shown.replaceAll("\\p{Cntrl}", "?") + "' is not an ARN.",
                    "An ARN looks like arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore.");
        });
    }

    /** Reads an ARN; empty when the text is not one. */
    public static Optional<Arn> read(String text) {
        if (!text.startsWith("arn:") || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String[] parts = text.split(":", PARTS);
        return parts.length < PARTS || parts[5].isEmpty()
                ? Optional.empty()
                : Optional.of(new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]));
    }

    /** Returns what follows the last slash of the resource: the name without its path. */
    public String name() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Arn other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return String.join(":", "arn", partition, service, region, account, resource);
    }
}
