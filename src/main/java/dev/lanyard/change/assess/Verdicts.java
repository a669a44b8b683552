package dev.lanyard.change.assess;

import dev.lanyard.aws.iam.SimulatedAnswer;
import dev.lanyard.model.Counted;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Ground;
import dev.lanyard.policy.evaluate.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts together what is denied for the same reason, so that a hundred instances are one finding. */
final class Verdicts {

    private static final String ALLOWED = "allowed";

    private final Map<Right, Map<String, NavigableSet<Integer>>> rights;
    private final Map<Denied, List<String>> resources = new LinkedHashMap<>();
    private final Map<Denied, NavigableSet<Integer>> steps = new LinkedHashMap<>();

    /** Takes the rights with their resources and the steps that need them there. */
    Verdicts(Map<Right, Map<String, NavigableSet<Integer>>> rights) {
        this.rights = rights;
    }

    /** A right that is denied, and why. */
    private record Denied(String action, String why, List<String> missingKeys) {}

    /** A simulation knows only the keys that it is told: where others are looked at, the denial may be no real one. */
    void add(Right right, SimulatedAnswer answer) {
        if (!answer.decision().equals(ALLOWED)) {
            add(right, answer.resource(), new Denied(right.action(), why(answer), answer.missingContextValues()));
        }
    }

    void add(Right right, String resource, Evaluation evaluation) {
        if (!evaluation.allowed()) {
            add(right, resource, new Denied(right.action(), why(evaluation.decision()), evaluation.missingKeys()));
        }
    }

    private void add(Right right, String resource, Denied denied) {
        resources.computeIfAbsent(denied, _ -> new ArrayList<>()).add(resource);
        steps.computeIfAbsent(denied, _ -> new TreeSet<>())
                .addAll(rights.getOrDefault(right, Map.of()).getOrDefault(resource, new TreeSet<>()));
    }

    List<Finding> findings() {
        return resources.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding finding(Denied denied, List<String> on) {
        List<Integer> numbers = List.copyOf(steps.getOrDefault(denied, new TreeSet<>()));
        String where = denied.action() + " on "
                + (on.size() == 1 ? on.getFirst() : on.size() + " resources (" + Counted.names(on) + ")");
        return denied.missingKeys().isEmpty()
                ? Finding.error(
                        numbers,
                        "You may not " + where + ": " + denied.why() + ".",
                        "Work as somebody who may, or have it allowed.")
                : Finding.warning(
                        numbers,
                        "Perhaps you may not " + where + ": " + denied.why() + ", unless it is for "
                                + Counted.names(denied.missingKeys()) + ", which only a real request has.",
                        "");
    }

    private static String why(SimulatedAnswer answer) {
        if (answer.decision().equals("explicitDeny")) {
            List<String> policies = answer.policies().stream()
                    .map(SimulatedAnswer.Matched::policyId)
                    .distinct()
                    .toList();
            return policies.isEmpty() ? "a policy denies it" : String.join(", ", policies) + " denies it";
        }
        if (answer.allowedByOrganizations().equals(Optional.of(false))) {
            return "no service control policy allows it";
        }
        return answer.allowedByBoundary().equals(Optional.of(false))
                ? "your permissions boundary does not allow it"
                : "no identity-based policy allows it";
    }

    private static String why(Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> ALLOWED;
            case Decision.ExplicitlyDenied(List<Ground> grounds) ->
                grounds.getFirst().policy().name() + " denies it";
            case Decision.ImplicitlyDenied(List<Layer> silent) ->
                silent.stream()
                        .map(layer -> "no " + layer.kind().word() + " allows it")
                        .distinct()
                        .collect(Collectors.joining(", and "));
        };
    }
}
