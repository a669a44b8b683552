package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.Caller;
import dev.lanyard.sandbox.http.Identity;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a signature is for: {@code keyid/date/region/service/aws4_request}. */
record Credential(String accessKeyId, String date, String region, String service) {

    private static final Pattern REGION = Pattern.compile("[a-z]{2,4}(-[a-z]{1,12}){1,3}-[0-9]{1,2}");
    private static final String TERM = "aws4_request";
    private static final int PARTS = 5;

    static Optional<Credential> parse(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == PARTS && parts[4].equals(TERM)
                ? Optional.of(new Credential(parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }

    boolean hasRegion() {
        return REGION.matcher(region).matches();
    }

    /** Returns what is proven once the caller's signature is. */
    Identity identity(Caller caller) {
        return new Identity(caller, region, service);
    }

    /** Returns the scope, which is what is signed along with the request. */
    String scope() {
        return String.join("/", date, region, service, TERM);
    }
}
