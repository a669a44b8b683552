package dev.lanyard.sandbox.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Texts that leave the world and are believed when they come back: session tokens and authorization messages.
 *
 * <p>They hold all that is needed, so the world need not remember them.
 */
public final class Seal {

    private static final int MAC_LENGTH = 32;

    private final byte[] key;
    private final String purpose;

    /**
     * Makes a seal for one purpose; what was sealed for another is not accepted.
     *
     * @param key the world's token key
     */
    public Seal(String key, String purpose) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
        this.purpose = purpose;
    }

    /** Returns the text in a form that shows every change to it. */
    public String close(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(mac(text), MAC_LENGTH + bytes.length);
        System.arraycopy(bytes, 0, sealed, MAC_LENGTH, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Returns the text that was sealed; empty when it was not sealed with this key and for this purpose. */
    public Optional<String> open(String sealed) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length < MAC_LENGTH) {
            return Optional.empty();
        }
        String text = new String(bytes, MAC_LENGTH, bytes.length - MAC_LENGTH, StandardCharsets.UTF_8);
        boolean whole = MessageDigest.isEqual(mac(text), Arrays.copyOf(bytes, MAC_LENGTH));
        return whole ? Optional.of(text) : Optional.empty();
    }

    /** Returns a secret that belongs to the text and that only the world can know. */
    String secretFor(String text) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(Hmac.sha256(key, "secret " + text), 30));
    }

    private byte[] mac(String text) {
        return Hmac.sha256(key, purpose + " " + text);
    }
}
