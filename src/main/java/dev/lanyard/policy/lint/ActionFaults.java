package dev.lanyard.policy.lint;

import dev.lanyard.model.NearestNames;
import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.AwsService;
import dev.lanyard.policy.actions.ServiceAction;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults in the names of actions. */
final class ActionFaults {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9*?_-]+");
    private static final String EVERY_ACTION = "*";

    private ActionFaults() {}

    static Stream<Fault> invalid(Draft draft) {
        return each(
                        draft,
                        item -> !item.text().equals(EVERY_ACTION)
                                && !NAME.matcher(name(item)).matches())
                .map(found -> found.fault(
                        "'" + found.text() + "' is no name of an action.",
                        "An action is a service's prefix, a colon, and letters and digits, such as ssm:GetDocument."));
    }

    static Stream<Fault> unknownService(Draft draft) {
        return each(
                        draft,
                        item -> item.text().contains(":")
                                && Actions.service(prefix(item)).isEmpty())
                .map(found -> found.fault(
                        "No service has the prefix '" + prefix(found.item()) + "'.",
                        NearestNames.question(prefix(found.item()), Actions.prefixes())
                                .orElse("The prefix stands before the colon, as in ssm:GetDocument.")));
    }

    static Stream<Fault> unknownAction(Draft draft) {
        return each(
                        draft,
                        item -> NAME.matcher(name(item)).matches()
                                && Actions.service(prefix(item)).isPresent()
                                && Actions.matchingActions(item.text())
                                        .findAny()
                                        .isEmpty())
                .map(found -> found.fault(message(found), suggestion(found.item())));
    }

    private static String message(Found found) {
        String title =
                Actions.service(prefix(found.item())).map(AwsService::title).orElse("");
        return isWild(found.item())
                ? "'" + found.text() + "' matches no action of " + title + "."
                : title + " has no action '" + found.text() + "'.";
    }

    private static String suggestion(Item item) {
        return Actions.service(prefix(item)).stream()
                .flatMap(
                        service -> NearestNames.question(
                                item.text(),
                                service.actions().stream()
                                        .map(ServiceAction::fullName)
                                        .toList())
                                .stream())
                .findFirst()
                .orElse("Look the name up in the service's page of AWS's Service Authorization Reference.");
    }

    static Stream<Fault> duplicate(Draft draft) {
        return draft.clauses().stream()
                .flatMap(clause -> Redundancy.covered(clause.actions())
                        .map(pair -> clause.faultInAction(
                                pair.covered().index(), pair.message("The action"), "Leave it out.")));
    }

    private static Stream<Found> each(Draft draft, Predicate<Item> wanted) {
        return draft.clauses().stream()
                .flatMap(clause -> clause.actions().stream().filter(wanted).map(item -> new Found(clause, item)));
    }

    private static boolean isWild(Item item) {
        return item.mask().isWild();
    }

    private static String prefix(Item item) {
        return item.text().substring(0, Math.max(0, item.text().indexOf(':')));
    }

    private static String name(Item item) {
        return item.text().substring(item.text().indexOf(':') + 1);
    }

    private record Found(Clause clause, Item item) {

        String text() {
            return item.text();
        }

        Fault fault(String message, String fix) {
            return clause.faultInAction(item.index(), message, fix);
        }
    }
}
