package dev.lanyard.sandbox;

import dev.lanyard.sandbox.sts.AuthorizationMessages;
import dev.lanyard.sandbox.sts.Sessions;
import dev.lanyard.sandbox.wire.Service;
import java.util.List;

/** The classes that play each service, one per resource; see {@link dev.lanyard.sandbox.call.Call} for their form. */
final class Services {

    private Services() {}

    static List<Class<?>> of(Service service) {
        return switch (service) {
            case IAM -> List.of();
            case STS -> List.of(Sessions.class, AuthorizationMessages.class);
            case EC2 -> List.of();
            case SSM -> List.of();
            case ORGANIZATIONS -> List.of();
        };
    }
}
