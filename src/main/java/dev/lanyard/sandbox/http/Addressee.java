package dev.lanyard.sandbox.http;

import dev.lanyard.sandbox.wire.Service;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the service that a request is for, so that also a request that cannot be trusted is refused in a form that its
 * sender can read. Whom a signed request is for says its {@link Identity}.
 */
final class Addressee {

    private static final Pattern SCOPE =
            Pattern.compile("Credential=[^/,&\\s]+/[0-9]{8}/[^/,&\\s]+/([^/,&\\s]+)/aws4_request");

    private Addressee() {}

    static Service of(WireRequest request) {
        return signedFor(request.header("Authorization").orElse(""))
                .or(() -> signedFor(request.query().replace("%2F", "/")))
                .or(() -> named(request.header("Host").orElse("")))
                .orElse(request.header("X-Amz-Target").isPresent() ? Service.SSM : Service.IAM);
    }

    private static Optional<Service> signedFor(String text) {
        Matcher scope = SCOPE.matcher(text);
        return scope.find() ? Service.of(scope.group(1)) : Optional.empty();
    }

    private static Optional<Service> named(String host) {
        return Service.of(host.split("\\.", 2)[0].toLowerCase(Locale.ROOT));
    }
}
