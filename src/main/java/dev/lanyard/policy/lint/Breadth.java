package dev.lanyard.policy.lint;

import dev.lanyard.policy.actions.Actions;
import dev.lanyard.policy.actions.ServiceAction;
import dev.lanyard.policy.grant.Mask;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which statements are about all resources of a kind, and which actions reach what is in buckets. */
final class Breadth {

    private static final List<String> PARTITIONS = List.of("aws", "aws-cn", "aws-us-gov");
    /** Reading these of an object tells nothing of what is in it. */
    private static final Set<String> ABOUT = Set.of("Acl", "Attributes", "LegalHold", "Retention", "Tagging");

    private Breadth() {}

    /** Tells whether the statement is about every bucket, or all that is in them. */
    static boolean all(Clause clause) {
        return anyCovers(clause, PARTITIONS.stream().map(partition -> "arn:" + partition + ":s3:::*/*"));
    }

    /** Tells whether the statement is about all roles of an account, or of all accounts. */
    static boolean allRoles(Clause clause) {
        return anyCovers(
                clause,
                clause.namedResources().stream()
                        .map(resource -> resource.text().split(":", -1))
                        .map(parts -> parts.length > 4 ? "arn:" + parts[1] + ":iam::" + parts[4] + ":role/*" : "*"));
    }

    private static boolean anyCovers(Clause clause, Stream<String> wanted) {
        return wanted.map(text -> Mask.of(text, false))
                .anyMatch(mask -> clause.namedResources().stream()
                        .anyMatch(resource -> resource.mask().covers(mask)));
    }

    /** Tells whether an action of S3 reads or changes objects, which those about buckets, and lists of names, do not. */
    static boolean reachesObjects(Item item) {
        return Actions.matchingActions(item.text())
                .filter(action -> action.prefix().equals("s3"))
                .anyMatch(Breadth::reachesObjects);
    }

    private static boolean reachesObjects(ServiceAction action) {
        return !isOnlyAboutObjects(action)
                && action.resources().stream().anyMatch(type -> type.name().equals("object"));
    }

    private static boolean isOnlyAboutObjects(ServiceAction action) {
        return switch (action.level()) {
            case LIST -> true;
            case READ -> ABOUT.stream().anyMatch(what -> action.name().endsWith(what));
            case WRITE, PERMISSIONS, TAGGING -> false;
        };
    }
}
