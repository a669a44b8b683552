package dev.lanyard.change.step;

import dev.lanyard.model.ServiceRole;
import java.util.Map;

/** The right to hand a role over to a service. */
final class Passing {

    private Passing() {}

    /** For servers outside EC2 and for Default Host Management Configuration (user guide; service authorization reference). */
    static Need toSystemsManager(Place place, ServiceRole role) {
        return new Need(
                "iam:PassRole",
                place.global().arn("iam", "role/" + role).toString(),
                Map.of("iam:PassedToService", "ssm.amazonaws.com"));
    }
}
