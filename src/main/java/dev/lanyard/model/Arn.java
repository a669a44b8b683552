package dev.lanyard.model;

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
        String[] parts = text.split(":", PARTS);
        if (text.length() > MAX_LENGTH || parts.length < PARTS || !parts[0].equals("arn") || parts[5].isEmpty()) {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            throw LanyardException.usage(
                    "'" + shown.replaceAll("\\p{Cntrl}", "?") + "' is not an ARN.",
                    "An ARN looks like arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore.");
        }
        return new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]);
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
