package dev.lanyard.aws.identity;

/** Makes the session name of an assumed role: who uses Lanyard, as CloudTrail shall show it. */
public final class SessionName {

    /** AssumeRole allows 2 to 64 characters (STS API reference). */
    private static final int MAX_LENGTH = 64;

    private SessionName() {}

    /** Returns {@code lanyard-} and the user's name, without the characters that STS refuses. */
    public static String of(String userName) {
        String name = "lanyard-" + userName.replaceAll("[^A-Za-z0-9_+=,.@-]", "_");
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }
}
