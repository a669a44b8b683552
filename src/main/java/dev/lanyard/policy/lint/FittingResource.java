package dev.lanyard.policy.lint;

import dev.lanyard.policy.actions.ResourceType;
import dev.lanyard.policy.actions.ServiceAction;
import dev.lanyard.policy.grant.Mask;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which resources an action can be about, by the table of actions. */
final class FittingResource {

    private static final String NO_RESOURCE = "*";
    private static final int PARTS_OF_ARN = 6;

    /** The table has this pattern for buckets, whose names have no slash, unlike those of objects. */
    private static final String BUCKET = "arn:*:s3:::*";

    private static final Mask WITH_SLASH = Mask.of("*/*", false);

    private FittingResource() {}

    /** A request for an action without resources is about {@code *}, which only a pattern of stars matches. */
    static boolean fits(ServiceAction action, Item resource) {
        return resource.mask().matches(NO_RESOURCE) || arns(action).anyMatch(arn -> meets(arn, resource));
    }

    /** A placeholder of the table never runs over a colon, so whole ARNs are compared part by part. */
    private static boolean meets(String arn, Item resource) {
        String[] parts = resource.text().split(":", PARTS_OF_ARN);
        if (parts.length < PARTS_OF_ARN) {
            return resource.mask().meets(Mask.of(arn, false));
        }
        String[] wanted = arn.split(":", PARTS_OF_ARN);
        boolean object = arn.equals(BUCKET) && WITH_SLASH.covers(Mask.of(parts[PARTS_OF_ARN - 1], true));
        return !object
                && IntStream.range(0, wanted.length)
                        .allMatch(index -> Mask.of(wanted[index], false).meets(Mask.of(parts[index], true)));
    }

    static Stream<String> arns(ServiceAction action) {
        return action.resources().stream().map(ResourceType::arns).flatMap(List::stream);
    }
}
