package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.PolicyScope;
import dev.lanyard.aws.iam.PolicySpec;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import java.util.Optional;

/** Makes a managed policy of a built document, and hangs it on a role. */
final class ManagedPlacing {

    private final PolicyName name;
    private final Optional<RoleName> role;
    private final BuiltPolicy built;
    private final Context context;
    private final ManagedPolicies policies;

    ManagedPlacing(PolicyName name, Optional<RoleName> role, BuiltPolicy built, Context context) {
        this.name = name;
        this.role = role;
        this.built = built;
        this.context = context;
        this.policies = new ManagedPolicies(context.session());
    }

    /** All that could stand in the way is read before anything is proposed. */
    Proposal place() {
        built.checkFits(PolicySize.MANAGED, 0);
        Optional<ManagedPolicy> present = present();
        present.ifPresent(this::checkSame);
        PlanBuilder plan = new PlanBuilder();
        Arn policy = present.isPresent() ? left(present.get(), plan) : created(plan);
        boolean attaches = role.filter(target -> attached(target, policy, plan)).isPresent();
        return Proposal.of(question(present.isEmpty(), attaches), plan.build());
    }

    private static Arn left(ManagedPolicy present, PlanBuilder plan) {
        plan.unchanged("policy " + present.policyName(), "it allows the same");
        return present.arn();
    }

    private Arn created(PlanBuilder plan) {
        PolicySpec spec = new PolicySpec(name, built.json(), "", "", List.of());
        PolicyStep creation = PolicyStep.create(context.place(), name, PolicyState.of(spec));
        plan.add(creation);
        return creation.policy();
    }

    private Optional<ManagedPolicy> present() {
        return policies.list(PolicyScope.LOCAL, false).stream()
                .filter(policy -> policy.policyName().value().equalsIgnoreCase(name.value()))
                .findFirst();
    }

    private void checkSame(ManagedPolicy present) {
        String document =
                policies.version(present.arn(), present.defaultVersionId()).document();
        if (!built.allowsTheSameAs(PolicyDocument.parse(document))) {
            throw new LanyardException(
                    ErrorKind.SERVICE,
                    "There is a policy " + present.policyName() + " already, and it does not allow the same.",
                    "Take another name; or give the same command without --create, its output to a file, and the file"
                            + " to 'policy update " + present.policyName() + " @file'.");
        }
    }

    /** The role is read even where the policy is new, because one that does not exist must be found out first. */
    private boolean attached(RoleName target, Arn policy, PlanBuilder plan) {
        boolean hangs = new Roles(context.session())
                .attached(target).stream().map(AttachedPolicy::policyArn).anyMatch(policy::equals);
        if (hangs) {
            plan.unchanged(policy.name(), "is on role " + target);
        } else {
            plan.add(AttachmentStep.attach(context.place(), target, policy));
        }
        return !hangs;
    }

    private String question(boolean creates, boolean attaches) {
        String policy = "policy " + name + " for " + features();
        if (!attaches) {
            return "Create " + policy + "?";
        }
        RoleName target = role.orElseThrow();
        String usage = new Usages(context.session()).ofRole(target).words();
        String what = creates ? "Create " + policy + " and attach it" : "Attach " + policy;
        return what + " to role " + target + ", " + usage + "?";
    }

    private String features() {
        return String.join(", ", built.features().stream().map(Feature::word).toList());
    }
}
