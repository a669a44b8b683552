package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.SessionTerms;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of a session as one word of its token: policy, ARNs and tags between full stops, each text in base 64. */
final class TermsText {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 3;

    private TermsText() {}

    static String write(SessionTerms terms) {
        Stream<String> tags = terms.tags().entrySet().stream().flatMap(tag -> Stream.of(tag.getKey(), tag.getValue()));
        return encoded(terms.policy().stream()) + "." + encoded(terms.policyArns().stream()) + "." + encoded(tags);
    }

    static SessionTerms read(String text) {
        String[] parts = text.split("\\.", PARTS);
        List<String> tags = decoded(parts[2]);
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int index = 0; index < tags.size(); index += 2) {
            byKey.put(tags.get(index), tags.get(index + 1));
        }
        Optional<String> policy = decoded(parts[0]).stream().findFirst();
        return new SessionTerms(policy, decoded(parts[1]), byKey);
    }

    /** A tilde before each text tells an empty one from none. */
    private static String encoded(Stream<String> texts) {
        return texts.map(text -> "~" + ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
    }

    private static List<String> decoded(String part) {
        return part.isEmpty()
                ? List.of()
                : Stream.of(part.substring(1).split("~", -1))
                        .map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                        .toList();
    }
}
