package dev.lanyard.sandbox.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** An opaque token that says after which key the next page of a list begins. */
public final class PageToken {

    private static final String DIVIDER = ":";

    private PageToken() {}

    /** Makes the token of a list; the list's name tells its tokens from those of other lists and from made-up ones. */
    public static String after(String key, String list) {
        byte[] text = (list + DIVIDER + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Returns the key in a token of that list; empty when the token was not made for it. */
    public static Optional<String> open(String token, String list) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return Optional.of(text)
                    .filter(it -> it.startsWith(list + DIVIDER))
                    .map(it -> it.substring(list.length() + DIVIDER.length()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
