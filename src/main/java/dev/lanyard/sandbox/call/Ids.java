package dev.lanyard.sandbox.call;

import java.util.random.RandomGenerator;

/** Makes ids that look like AWS's. */
public final class Ids {

    private static final String HEX = "0123456789abcdef";
    /** IAM's unique ids and access keys use base 32 (IAM user guide, "IAM identifiers"). */
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final String BASE_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final RandomGenerator random;

    /** Draws ids from the given source; a seeded one gives the same ids again. */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Returns an IAM unique id: a prefix such as {@code AROA} and 17 characters. */
    public String iam(String prefix) {
        return prefix + draw(BASE_32, 17);
    }

    /** Returns an EC2 or SSM id: a prefix such as {@code i-} or {@code iip-assoc-} and 17 hexadecimal digits. */
    public String resource(String prefix) {
        // All that are given out today begin with zero.
        return prefix + "0" + draw(HEX, 16);
    }

    /** Returns a random text of base 32 digits. */
    public String text(int length) {
        return draw(BASE_32, length);
    }

    /** Returns a secret access key: 40 characters of base 64. */
    public String secret() {
        return draw(BASE_64, 40);
    }

    /** Returns a UUID in AWS's lower-case form. */
    public String uuid() {
        return String.join("-", draw(HEX, 8), draw(HEX, 4), "4" + draw(HEX, 3), "a" + draw(HEX, 3), draw(HEX, 12));
    }

    private String draw(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        random.ints(length, 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));
        return text.toString();
    }
}
