package dev.lanyard.aws.iam;

import java.util.List;
import java.util.Optional;

/**
 * What AWS's policy simulator says to one action on one resource.
 *
 * @param decision {@code allowed}, {@code explicitDeny} or {@code implicitDeny}
 * @param matched the statements that decide
 * @param allowedByOrganizations what service control policies say; empty where the simulator does not tell
 * @param allowedByBoundary what the permissions boundary says; empty where there is none
 */
public record SimulatedAnswer(
        String action,
        String resource,
        String decision,
        List<Matched> matched,
        List<String> missingContextValues,
        Optional<Boolean> allowedByOrganizations,
        Optional<Boolean> allowedByBoundary) {

    /** Copies the lists. */
    public SimulatedAnswer {
        matched = List.copyOf(matched);
        missingContextValues = List.copyOf(missingContextValues);
    }

    /** Returns the statements' policies without those that are named before. */
    public List<Matched> policies() {
        return matched.stream().distinct().toList();
    }

    /** The policy of a statement that decides, as the simulator calls it. */
    public record Matched(String policyId, String policyType) {}
}
