package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.profiles.Profile;

/**
 * Which endpoint a service is called at, where it is not AWS's own.
 *
 * <p>The order is that of the AWS SDKs and Tools reference guide, "Service-specific endpoints".
 */
public final class Endpoints {

    private final AwsSettings settings;
    private final ConfigFiles files;

    /** Looks at the flag, the environment and the profile in turn. */
    public Endpoints(AwsSettings settings, ConfigFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** Reads an endpoint URL; the error names where the text came from. */
    public static URI parse(String text, String origin) {
        try {
            URI uri = new URI(text);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException cause) {
            throw invalid(text, origin, cause);
        }
        throw invalid(text, origin, new IllegalArgumentException("not an http URL with a host"));
    }

    /** Returns the endpoint of a service such as {@code iam}, if one is set. */
    public Optional<URI> of(String service) {
        if (settings.endpoint().isPresent()) {
            return settings.endpoint();
        }
        if (settings.host()
                .variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
                .filter("true"::equalsIgnoreCase)
                .isPresent()) {
            return Optional.empty();
        }
        return fromVariable("AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT))
                .or(() -> fromVariable("AWS_ENDPOINT_URL"))
                .or(() -> files.chosen(settings).flatMap(profile -> fromProfile(profile, service)));
    }

    private Optional<URI> fromVariable(String name) {
        return settings.host().variable(name).map(text -> parse(text, name));
    }

    private Optional<URI> fromProfile(Profile profile, String service) {
        Optional<String> own = profile.property("services")
                .flatMap(section -> files.merged().getSection("services", section))
                .flatMap(section -> section.property(service + ".endpoint_url"));
        return own.or(() -> profile.property("endpoint_url"))
                .map(text -> parse(text, "endpoint_url of profile " + profile.name()));
    }

    private static LanyardException invalid(String text, String origin, Exception cause) {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "'" + text + "' (" + origin + ") is not an endpoint URL.",
                "An endpoint URL looks like http://127.0.0.1:4566.",
                cause);
    }
}
