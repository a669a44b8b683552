package dev.lanyard.sandbox.auth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query string of a request, and the percent-encoding that signatures are made over. */
final class QueryString {

    private static final String UNRESERVED = "-_.~";

    private QueryString() {}

    /** Returns the decoded parameters; of a repeated one the first. */
    static Map<String, String> parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        pairs(query).forEach(pair -> parameters.putIfAbsent(pair.name(), pair.value()));
        return parameters;
    }

    /** Returns the parameters as they are signed: encoded afresh and sorted, the signature itself left out. */
    static String canonical(String query) {
        return pairs(query).stream()
                .filter(pair -> !pair.name().equals(ClaimParser.SIGNATURE))
                .map(pair -> new Pair(encode(pair.name()), encode(pair.value())))
                .sorted(Comparator.comparing(Pair::name).thenComparing(Pair::value))
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("&"));
    }

    /** Encodes all but the unreserved characters of RFC 3986. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append(String.format("%%%02X", (int) letter));
            }
        }
        return encoded.toString();
    }

    private static List<Pair> pairs(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                pairs.add(new Pair(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
            }
        }
        return pairs;
    }

    /** What is not percent-encoding stands for itself; its signature will not match. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    private record Pair(String name, String value) {}
}
