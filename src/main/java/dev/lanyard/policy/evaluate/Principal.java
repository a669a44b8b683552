package dev.lanyard.policy.evaluate;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;

/** Who makes a request. */
public sealed interface Principal {

    /** An AWS service, such as {@code ec2.amazonaws.com}. */
    record Service(String name) implements Principal {}

    /** A user, a role, a session of an assumed role, or the root of an account. */
    record Identity(Arn arn) implements Principal {}

    /** Somebody whom an identity provider vouches for; the name is the provider's. */
    record Federated(String provider) implements Principal {}

    /** Makes the service with the given name. */
    static Principal service(String name) {
        return new Service(name);
    }

    /** Makes the identity with the given ARN. */
    static Principal identity(String arn) {
        return new Identity(Arn.parse(arn));
    }

    /** Tells whether a statement about those principals is about this one. */
    default boolean isAmong(Principals named) {
        return switch (named) {
            case Principals.Only only -> only.names().stream().anyMatch(this::isNamed);
            case Principals.AllBut others -> others.names().stream().noneMatch(this::isExcepted);
        };
    }

    private boolean isNamed(PrincipalName name) {
        return switch (this) {
            case Service(String service) -> isNamed(name, PrincipalName.Kind.SERVICE, service);
            case Federated(String provider) -> isNamed(name, PrincipalName.Kind.FEDERATED, provider);
            case Identity(Arn arn) -> PrincipalMatch.of(name, arn) != PrincipalMatch.NONE;
        };
    }

    private boolean isExcepted(PrincipalName name) {
        return this instanceof Identity(Arn arn) ? PrincipalMatch.excepts(name, arn) : isNamed(name);
    }

    private static boolean isNamed(PrincipalName name, PrincipalName.Kind kind, String value) {
        return name.kind() == PrincipalName.Kind.EVERYBODY
                || (name.kind() == kind && name.value().equals(value));
    }
}
