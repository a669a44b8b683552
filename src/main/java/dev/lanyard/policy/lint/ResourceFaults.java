package dev.lanyard.policy.lint;

import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.ServiceAction;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Faults in the resources of statements, measured by what each action can be limited to. */
final class ResourceFaults {

    private static final String EVERY_ACTION = "*";

    private ResourceFaults() {}

    static Stream<Fault> wrong(Draft draft) {
        return draft.clauses().stream()
                .filter(clause -> !clause.namedResources().isEmpty())
                .flatMap(clause -> clause.namedActions().stream()
                        .filter(item -> isDead(item, clause))
                        .map(item -> wrong(clause, item)));
    }

    private static boolean isDead(Item action, Clause clause) {
        return !action.text().equals(EVERY_ACTION)
                && !known(action).isEmpty()
                && clause.namedResources().stream().noneMatch(resource -> anyFits(known(action), resource));
    }

    private static Fault wrong(Clause clause, Item action) {
        String does = clause.statement().effect() == Effect.ALLOW ? "allow" : "deny";
        List<String> arns =
                known(action).stream().flatMap(FittingResource::arns).distinct().toList();
        if (arns.isEmpty()) {
            return clause.faultInAction(
                    action.index(),
                    "'" + action.text() + "' cannot be limited to a resource, so the statement does not " + does
                            + " it.",
                    "Move it to a statement with \"Resource\": \"*\".");
        }
        return clause.faultInAction(
                action.index(),
                "'" + action.text() + "' is about none of the resources, so the statement does not " + does + " it.",
                "It is about " + arns.stream().limit(3).collect(Collectors.joining(", ")) + ": name such a resource.");
    }

    static Stream<Fault> unused(Draft draft) {
        return draft.clauses().stream()
                .filter(ResourceFaults::isKnown)
                .flatMap(clause -> clause.namedResources().stream()
                        .filter(resource -> !isOfUse(resource, clause))
                        .map(resource -> clause.faultInResource(
                                resource.index(),
                                "No action of the statement is about '" + resource.text() + "'.",
                                "Leave it out, or add the action that it is meant for.")));
    }

    /** Where no resource fits at all, the actions are the finding. */
    private static boolean isKnown(Clause clause) {
        return !clause.namedActions().isEmpty()
                && clause.namedActions().stream()
                        .noneMatch(action -> action.text().equals(EVERY_ACTION)
                                || known(action).isEmpty())
                && clause.namedResources().stream().anyMatch(resource -> isOfUse(resource, clause));
    }

    private static boolean isOfUse(Item resource, Clause clause) {
        return clause.namedActions().stream().anyMatch(action -> anyFits(known(action), resource));
    }

    static Stream<Fault> duplicate(Draft draft) {
        return draft.clauses().stream()
                .flatMap(clause -> Redundancy.covered(clause.resources())
                        .map(pair -> clause.faultInResource(
                                pair.covered().index(), pair.message("The resource"), "Leave it out.")));
    }

    private static List<ServiceAction> known(Item action) {
        return Actions.matchingActions(action.text()).toList();
    }

    private static boolean anyFits(List<ServiceAction> actions, Item resource) {
        return actions.stream().anyMatch(action -> FittingResource.fits(action, resource));
    }
}
