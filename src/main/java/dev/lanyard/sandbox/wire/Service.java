package dev.lanyard.sandbox.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The simulated services. */
public enum Service {
    IAM(new QueryProtocol("iam", "2010-05-08")),
    STS(new QueryProtocol("sts", "2011-06-15")),
    EC2(new Ec2Protocol("2016-11-15")),
    SSM(new JsonProtocol("AmazonSSM")),
    ORGANIZATIONS(new JsonProtocol("AWSOrganizationsV20161128"));

    private final Protocol protocol;

    Service(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Returns the name that requests are signed for: the service in the credential scope. */
    public String signingName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the protocol that the service speaks. */
    public Protocol protocol() {
        return protocol;
    }

    /** Returns the service of that signing name. */
    public static Optional<Service> of(String signingName) {
        return Stream.of(values())
                .filter(it -> it.signingName().equals(signingName))
                .findFirst();
    }
}
