package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.wire.Service;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service that a request is for: the one it was signed for.
 *
 * <p>All services share one address here, so the host name does not tell.
 */
final class Addressee {

    private static final Pattern SCOPE =
            Pattern.compile("Credential=[^/,\\s]+/[0-9]{8}/[^/,\\s]+/([^/,\\s]+)/aws4_request");

    private Addressee() {}

    /** Returns the service whose protocol answers, also where it is only to say that the request makes no sense. */
    static Service formOf(WireRequest request) {
        Service fallback = request.header("X-Amz-Target").isPresent() ? Service.SSM : Service.IAM;
        return signedFor(request).flatMap(Service::of).orElse(fallback);
    }

    /** Makes sure that the service is one that is simulated. */
    static void check(WireRequest request) {
        String name = signedFor(request).orElse("");
        if (Service.of(name).isEmpty()) {
            throw new Fault("InvalidAction", 400, "The service '" + name + "' is not simulated.");
        }
    }

    private static Optional<String> signedFor(WireRequest request) {
        return request.header("Authorization")
                .map(SCOPE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
