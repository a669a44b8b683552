package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.http.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the signature of a request in its headers or, when it is presigned, in its query string. */
final class ClaimParser {

    static final String SIGNATURE = "X-Amz-Signature";

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final WireRequest request;
    private final Dialect dialect;

    ClaimParser(WireRequest request, Dialect dialect) {
        this.request = request;
        this.dialect = dialect;
    }

    Claim parse() {
        Optional<String> authorization = request.header("Authorization");
        if (authorization.isPresent()) {
            return fromHeader(authorization.get());
        }
        Map<String, String> query = QueryString.parse(request.query());
        if (query.containsKey(SIGNATURE)) {
            return fromQuery(query);
        }
        throw dialect.missing();
    }

    private Claim fromHeader(String header) {
        if (!header.startsWith(ALGORITHM + " ")) {
            throw dialect.incomplete("Authorization header requires the algorithm '" + ALGORITHM + "'.");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : header.substring(ALGORITHM.length()).split(",", -1)) {
            int equals = part.indexOf('=');
            parts.put(
                    part.substring(0, Math.max(equals, 0)).strip(),
                    part.substring(equals + 1).strip());
        }
        require(parts, "Credential", "SignedHeaders", "Signature");
        String time = request.header("X-Amz-Date")
                .orElseThrow(() -> dialect.incomplete(
                        "Authorization header requires existence of either a 'X-Amz-Date' or" + " a 'Date' header."));
        return new Claim(
                credential(parts.getOrDefault("Credential", "")),
                names(parts.getOrDefault("SignedHeaders", "")),
                parts.getOrDefault("Signature", ""),
                time,
                request.header("X-Amz-Security-Token"),
                Optional.empty());
    }

    private void require(Map<String, String> parts, String... names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (parts.getOrDefault(name, "").isEmpty()) {
                missing.add("Authorization header requires '" + name + "' parameter.");
            }
        }
        if (!missing.isEmpty()) {
            throw dialect.incomplete(String.join(" ", missing));
        }
    }

    private Claim fromQuery(Map<String, String> query) {
        String seconds = query.getOrDefault("X-Amz-Expires", "");
        if (!NUMBER.matcher(seconds).matches()
                || !query.getOrDefault("X-Amz-Algorithm", "").equals(ALGORITHM)) {
            throw dialect.incomplete("A presigned request requires the parameters X-Amz-Algorithm and X-Amz-Expires.");
        }
        return new Claim(
                credential(query.getOrDefault("X-Amz-Credential", "")),
                names(query.getOrDefault("X-Amz-SignedHeaders", "")),
                query.getOrDefault(SIGNATURE, ""),
                query.getOrDefault("X-Amz-Date", ""),
                Optional.ofNullable(query.get("X-Amz-Security-Token")),
                Optional.of(Long.valueOf(seconds)));
    }

    private Credential credential(String text) {
        return Credential.parse(text)
                .orElseThrow(() -> dialect.incomplete("Credential must have exactly 5 slash-delimited elements, e.g."
                        + " keyid/date/region/service/term, got '" + text + "'"));
    }

    private static List<String> names(String signedHeaders) {
        return List.of(signedHeaders.split(";", -1));
    }
}
