package dev.lanyard.policy;

import dev.lanyard.model.Arn;

/** Who makes a request. */
public sealed interface Principal {

    /** An AWS service, such as {@code ec2.amazonaws.com}. */
    record Service(String name) implements Principal {}

    /** A user, a role, a session of an assumed role, or the root of an account. */
    record Identity(Arn arn) implements Principal {}

    /** Makes the service with the given name. */
    static Principal service(String name) {
        return new Service(name);
    }

    /** Makes the identity with the given ARN. */
    static Principal identity(String arn) {
        return new Identity(Arn.parse(arn));
    }
}
