package dev.lanyard.sandbox.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The simulated services. */
public enum Service {
    IAM("2010-05-08"),
    STS("2011-06-15"),
    EC2("2016-11-15"),
    SSM("AmazonSSM"),
    ORGANIZATIONS("AWSOrganizationsV20161128");

    private final String version;

    Service(String version) {
        this.version = version;
    }

    /** Returns the name that requests are signed for: the service in the credential scope. */
    public String signingName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the version that a query names, or the prefix of a JSON target. */
    String version() {
        return version;
    }

    /** Returns the service of that signing name. */
    public static Optional<Service> of(String signingName) {
        return Stream.of(values()).filter(it -> it.signingName().equals(signingName)).findFirst();
    }
}
