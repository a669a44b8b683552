package dev.lanyard.policy.lint;

import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.ServiceAction;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that allow more than they seem to. */
final class GrantFaults {

    private static final int MOST_NAMED = 3;

    private GrantFaults() {}

    static Stream<Fault> everything(Draft draft) {
        return draft.allowing()
                .filter(clause -> clause.isUnconditional() && clause.isAboutEverything())
                .flatMap(clause -> clause.namedActions().stream()
                        .filter(action -> action.mask().isEverything())
                        .limit(1)
                        .map(action -> clause.faultInAction(
                                action.index(),
                                "Every action on every resource is allowed.",
                                "Name the actions and the resources that are needed.")));
    }

    static Stream<Fault> wildcardAction(Draft draft) {
        return draft.allowing()
                .flatMap(clause -> clause.namedActions().stream()
                        .filter(action -> !consequence(action).isEmpty() && !(isOfS3(action) && Breadth.all(clause)))
                        .map(action -> clause.faultInAction(
                                action.index(),
                                "'" + action.text() + "' " + consequence(action) + ".",
                                "Name the actions that are needed.")));
    }

    private static String consequence(Item action) {
        String lower = action.text().toLowerCase(Locale.ROOT);
        return lower.endsWith(":*") ? Sensitive.consequence(lower.substring(0, lower.length() - 2)) : "";
    }

    private static boolean isOfS3(Item action) {
        return action.text().toLowerCase(Locale.ROOT).startsWith("s3:");
    }

    static Stream<Fault> wildcardResource(Draft draft) {
        return draft.allowing()
                .filter(clause -> clause.isUnconditional() && clause.isAboutEverything())
                .flatMap(clause -> sensitive(clause).values().stream().map(found -> found.fault(clause)));
    }

    /** Returns what each sensitive service has to do with the statement, by its prefix. */
    private static Map<String, Sensible> sensitive(Clause clause) {
        Map<String, Sensible> byService = new TreeMap<>();
        clause.namedActions().stream()
                .filter(action ->
                        consequence(action).isEmpty() && !action.mask().isEverything())
                .forEach(item -> Actions.matchingActions(item.text())
                        .filter(Sensitive::is)
                        .forEach(action -> byService.merge(action.prefix(), Sensible.of(item, action), Sensible::and)));
        return byService;
    }

    /** Sensitive actions of one service, and the first item that stands for one. */
    private record Sensible(Item item, List<String> actions) {

        static Sensible of(Item item, ServiceAction action) {
            return new Sensible(item, List.of(action.fullName()));
        }

        Sensible and(Sensible other) {
            return new Sensible(
                    item,
                    Stream.concat(actions.stream(), other.actions.stream())
                            .distinct()
                            .toList());
        }

        Fault fault(Clause clause) {
            return clause.faultInAction(
                    item.index(),
                    some(actions) + (actions.size() == 1 ? " is" : " are") + " allowed on every resource.",
                    "Name the resources, such as " + example() + ".");
        }

        private String example() {
            ServiceAction action = Actions.find(actions.getFirst()).orElseThrow();
            return FittingResource.arns(action)
                    .filter(arn -> arn.contains(":" + action.prefix() + ":"))
                    .findFirst()
                    .orElse("an ARN of the service");
        }
    }

    static Stream<Fault> s3Wildcard(Draft draft) {
        return draft.allowing()
                .filter(clause -> clause.isUnconditional() && Breadth.all(clause))
                .flatMap(clause -> objects(clause).stream());
    }

    private static Optional<Fault> objects(Clause clause) {
        List<Item> items = clause.namedActions().stream()
                .filter(action -> !action.mask().isEverything() && Breadth.reachesObjects(action))
                .toList();
        return items.stream()
                .findFirst()
                .map(first -> clause.faultInAction(
                        first.index(),
                        some(items.stream().map(Item::text).toList()) + (items.size() == 1 ? " is" : " are")
                                + " allowed on every bucket that its owner's policy does not close.",
                        "Name the buckets, such as arn:aws:s3:::BUCKET/PREFIX/*; for SSM Agent, 'policy build"
                                + " s3-agent-buckets' names those of a Region."));
    }

    static Stream<Fault> passAnyRole(Draft draft) {
        return passing(draft)
                .filter(passing -> Breadth.allRoles(passing.clause()))
                .map(passing -> passing.fault(
                        "Any role can be passed, also one with more rights than its passer.",
                        "Name the roles, such as arn:aws:iam::ACCOUNT:role/NAME, and add a condition on"
                                + " iam:PassedToService."));
    }

    static Stream<Fault> passToAnyService(Draft draft) {
        return passing(draft)
                .filter(passing ->
                        passing.clause().conditionOn("iam:PassedToService").isEmpty())
                .filter(passing -> !Breadth.allRoles(passing.clause()))
                .map(passing -> passing.fault(
                        "The role can be passed to any service.",
                        "Add the condition StringEquals iam:PassedToService, such as ec2.amazonaws.com."));
    }

    private static Stream<Passing> passing(Draft draft) {
        return draft.allowing()
                .flatMap(clause -> clause.namedActions().stream()
                        .filter(action ->
                                !action.mask().isEverything() && action.mask().matches("iam:passrole"))
                        .limit(1)
                        .map(action -> new Passing(clause, action)));
    }

    private record Passing(Clause clause, Item action) {

        Fault fault(String message, String fix) {
            return clause.faultInAction(action.index(), message, fix);
        }
    }

    static Stream<Fault> allButActions(Draft draft) {
        return draft.allowing()
                .filter(clause -> clause.statement().actions() instanceof Selection.AllBut)
                .map(clause -> clause.faultInAction(
                        0,
                        "Allow with NotAction allows all actions but those listed, also those that AWS adds"
                                + " later.",
                        "List the allowed actions in Action; or allow them, and deny the others in a second"
                                + " statement."));
    }

    static Stream<Fault> allButResources(Draft draft) {
        return draft.allowing()
                .filter(clause ->
                        clause.statement().resources().orElse(Selection.only(List.of())) instanceof Selection.AllBut)
                .map(clause -> clause.faultInResource(
                        0,
                        "Allow with NotResource allows all resources but those listed, also those made later.",
                        "List the allowed resources in Resource."));
    }

    static Stream<Fault> onlyOldMessages(Draft draft) {
        return draft.mayAllow(Messages.NEW)
                ? Stream.empty()
                : oldMessages(draft)
                        .map(passing -> passing.fault(
                                "The document allows ec2messages but not ssmmessages, which SSM Agent prefers since"
                                        + " 3.3.40.0.",
                                "Allow the four ssmmessages actions: CreateControlChannel, CreateDataChannel,"
                                        + " OpenControlChannel and OpenDataChannel."));
    }

    static Stream<Fault> needlessOldMessages(Draft draft) {
        return draft.mayAllow(Messages.NEW)
                ? oldMessages(draft)
                        .map(passing -> passing.fault(
                                "ec2messages is not needed beside ssmmessages.",
                                "Remove it once all agents are 3.3.40.0 or newer."))
                : Stream.empty();
    }

    private static Stream<Passing> oldMessages(Draft draft) {
        return draft.allowing()
                .flatMap(clause -> clause.namedActions().stream()
                        .filter(action -> action.text().toLowerCase(Locale.ROOT).startsWith(Messages.OLD))
                        .map(action -> new Passing(clause, action)))
                .limit(1);
    }

    /**
     * The two ways in which SSM Agent is reached: "Regions launched in 2024 and later support only ssmmessages" (Systems
     * Manager user guide, "Understanding the ec2messages and ssmmessages API operations").
     */
    private static final class Messages {

        static final String OLD = "ec2messages:";
        static final String NEW = "ssmmessages:OpenControlChannel";

        private Messages() {}
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
