package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.List;
import java.util.Optional;

/** Hangs managed policies on a role and takes them off. */
final class RolePolicies {

    private RolePolicies() {}

    static Proposal attach(AttachPolicies request, Context context) {
        RoleName role = ChangeableRole.get(context.session(), request.role()).roleName();
        List<Arn> present = arns(new Roles(context.session()).attached(role));
        PolicyFinder finder = new PolicyFinder(context.session());
        List<Arn> wanted =
                request.policies().stream().map(finder::arn).distinct().toList();
        PlanBuilder plan = new PlanBuilder();
        for (Arn arn : wanted) {
            if (present.contains(arn)) {
                plan.unchanged(arn.name(), "is on role " + role);
            } else {
                plan.add(AttachmentStep.attach(context.place(), role, arn));
            }
        }
        List<Arn> missing =
                wanted.stream().filter(arn -> !present.contains(arn)).toList();
        return Proposal.of(question("Attach " + names(missing) + " to", role, missing, context), plan.build());
    }

    static Proposal detach(DetachPolicies request, Context context) {
        RoleName role = ChangeableRole.get(context.session(), request.role()).roleName();
        List<AttachedPolicy> present = new Roles(context.session()).attached(role);
        List<Arn> unwanted = unwanted(request, context, present);
        List<Arn> removable = unwanted.stream().filter(arns(present)::contains).toList();
        PlanBuilder plan = new PlanBuilder();
        for (Arn arn : unwanted) {
            if (removable.contains(arn)) {
                plan.add(AttachmentStep.detach(context.place(), role, arn));
            } else {
                plan.unchanged(arn.name(), "is not on role " + role);
            }
        }
        return Proposal.of(question("Detach " + names(removable) + " from", role, removable, context), plan.build());
    }

    /** A name is first looked for on the role itself, where only a few hang. */
    private static List<Arn> unwanted(DetachPolicies request, Context context, List<AttachedPolicy> present) {
        PolicyFinder finder = new PolicyFinder(context.session());
        return request.policies().stream()
                .map(ref -> onRole(ref, present).orElseGet(() -> finder.arn(ref)))
                .distinct()
                .toList();
    }

    private static Optional<Arn> onRole(PolicyRef ref, List<AttachedPolicy> present) {
        return present.stream()
                .filter(policy -> policy.policyName().value().equalsIgnoreCase(ref.toString()))
                .map(AttachedPolicy::policyArn)
                .findFirst();
    }

    private static String question(String what, RoleName role, List<Arn> policies, Context context) {
        if (policies.isEmpty()) {
            return "";
        }
        String usage = new Usages(context.session()).ofRole(role).words();
        return what + " role " + role + ", " + usage + "?";
    }

    private static String names(List<Arn> policies) {
        return String.join(", ", policies.stream().map(Arn::name).toList());
    }

    private static List<Arn> arns(List<AttachedPolicy> policies) {
        return policies.stream().map(AttachedPolicy::policyArn).toList();
    }
}
