package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.aws.iam.PolicySpec;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.document.DocumentUse;
import dev.lanyard.operation.document.Review;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates a managed policy, unless it is there already. */
final class PolicyCreation {

    private final Context context;
    private final ManagedPolicies policies;

    private PolicyCreation(Context context) {
        this.context = context;
        this.policies = new ManagedPolicies(context.session());
    }

    static Proposal create(CreatePolicy request, Context context) {
        PolicySpec spec = new PolicySpec(
                request.policy(),
                request.document().text(),
                request.path().orElse(""),
                request.description().orElse(""),
                request.tag());
        Review.of(spec.document(), DocumentUse.MANAGED).require(context.dialogue(), request.force());
        return new PolicyCreation(context).create(spec);
    }

    private Proposal create(PolicySpec spec) {
        Optional<ManagedPolicy> present = present(spec.name());
        return present.map(policy -> accepted(policy, spec)).orElseGet(() -> sent(spec));
    }

    private Proposal sent(PolicySpec spec) {
        PolicyStep creation = PolicyStep.create(context.place(), spec.name(), PolicyState.of(spec));
        return Proposal.of(
                "Create policy " + spec.name() + " (" + DocumentUse.MANAGED.sizeWords(spec.document()) + ")?",
                PlanBuilder.of(creation));
    }

    /** Names are unique in an account without regard to case and path (IAM user guide, "IAM identifiers"). */
    private Optional<ManagedPolicy> present(PolicyName name) {
        return policies.list(PolicyScope.LOCAL, false).stream()
                .filter(policy -> policy.policyName().value().equalsIgnoreCase(name.value()))
                .findFirst();
    }

    private Proposal accepted(ManagedPolicy listed, PolicySpec wanted) {
        ManagedPolicy present = policies.get(listed.arn());
        List<String> differences = differences(present, wanted);
        if (differences.isEmpty()) {
            PlanBuilder plan = new PlanBuilder();
            plan.unchanged("policy " + present.policyName(), present.arn().toString());
            return Proposal.of("", plan.build());
        }
        throw new LanyardException(
                ErrorKind.SERVICE,
                "There is a policy " + present.policyName() + " already, which differs in its "
                        + String.join(", ", differences) + ": " + present.arn() + ".",
                "'policy update " + present.policyName()
                        + "' gives it another document; names are unique without regard" + " to case.");
    }

    /** What was not asked for is not compared. */
    private List<String> differences(ManagedPolicy present, PolicySpec wanted) {
        List<String> differences = new ArrayList<>();
        String document =
                policies.version(present.arn(), present.defaultVersionId()).document();
        note(differences, "name", present.policyName().equals(wanted.name()));
        note(differences, "document", PolicyTexts.same(document, wanted.document()));
        note(differences, "path", wanted.path().isEmpty() || wanted.path().equals(present.path()));
        note(
                differences,
                "description",
                wanted.description().isEmpty() || wanted.description().equals(present.description()));
        note(differences, "tags", present.tags().containsAll(wanted.tags()));
        return differences;
    }

    private static void note(List<String> differences, String what, boolean same) {
        if (!same) {
            differences.add(what);
        }
    }
}
