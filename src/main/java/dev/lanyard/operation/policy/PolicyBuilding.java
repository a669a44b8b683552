package dev.lanyard.operation.policy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.Rows;
import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.build.PolicyBuilder;
import dev.lanyard.policy.document.PolicySize;
import java.util.Arrays;

/** Builds policies from features: to be seen, or to be put where they work. */
final class PolicyBuilding {

    private PolicyBuilding() {}

    static Rows<FeatureRow> features(ListFeatures request, Context context) {
        return new Rows<>(
                "Features",
                FeatureRow.class,
                Arrays.stream(Feature.values()).map(FeatureRow::of).toList());
    }

    static Object build(BuildPolicy request, Context context) {
        checkPlace(request);
        BuiltPolicy built = PolicyBuilder.build(request.features(), new FeatureDetails(request, context).resolved());
        if (request.create().isPresent() || request.inline().isPresent()) {
            return context.changes().carryOut(placed(request, built, context));
        }
        built.checkFits(built.isTrust() ? PolicySize.TRUST : PolicySize.ROLE_INLINE, 0);
        return new DocumentText(built.json());
    }

    private static Proposal placed(BuildPolicy request, BuiltPolicy built, Context context) {
        if (built.isTrust()) {
            throw LanyardException.usage(
                    "Who may assume a role is no policy to attach, but a part of the role.",
                    "Write it to a file, without --create, --inline and --attach, and give it to 'role trust set ROLE"
                            + " @file'.");
        }
        return request.create().isPresent()
                ? new ManagedPlacing(request.create().get(), request.attach(), built, context).place()
                : new InlinePlacing(
                                request.inline().orElseThrow(), request.attach().orElseThrow(), built, context)
                        .place();
    }

    private static void checkPlace(BuildPolicy request) {
        if (request.create().isPresent() && request.inline().isPresent()) {
            throw LanyardException.usage(
                    "--create and --inline name two places for one policy.",
                    "Give one: --create makes a managed policy, --inline writes it into the role.");
        }
        if (request.inline().isPresent() && request.attach().isEmpty()) {
            throw LanyardException.usage(
                    "It is not said which role gets the inline policy "
                            + request.inline().get() + ".",
                    "Add --attach ROLE.");
        }
        boolean nameless = request.create().isEmpty() && request.inline().isEmpty();
        if (nameless && request.attach().isPresent()) {
            throw LanyardException.usage(
                    "The policy for role " + request.attach().get() + " has no name.",
                    "Add --create NAME for a managed policy, or --inline NAME for one that is the role's own.");
        }
    }
}
