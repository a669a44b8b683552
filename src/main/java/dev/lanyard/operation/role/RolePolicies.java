package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.EachTarget;
import java.util.List;
import java.util.Optional;

/** Hangs managed policies on a role and takes them off. */
final class RolePolicies {

    private RolePolicies() {}

    static Changed attach(AttachPolicies request, Context context) {
        AwsSession session = context.session();
        Roles roles = new Roles(session);
        List<Arn> present = arns(roles.attached(request.role()));
        PolicyFinder finder = new PolicyFinder(session);
        List<Arn> wanted =
                request.policies().stream().map(finder::arn).distinct().toList();
        List<Arn> missing =
                wanted.stream().filter(arn -> !present.contains(arn)).toList();
        ask(context, "Attach " + names(missing) + " to", request.role(), missing);
        return new EachTarget<>(context.dialogue(), Arn::name, (Arn arn) -> {
                    if (present.contains(arn)) {
                        return unchanged(arn, "is on role " + request.role());
                    }
                    roles.attach(request.role(), arn);
                    return new Change("attached", arn.name(), "to role " + request.role());
                })
                .of(wanted);
    }

    static Changed detach(DetachPolicies request, Context context) {
        Roles roles = new Roles(context.session());
        List<AttachedPolicy> present = roles.attached(request.role());
        List<Arn> unwanted = unwanted(request, context, present);
        List<Arn> removable = unwanted.stream().filter(arns(present)::contains).toList();
        ask(context, "Detach " + names(removable) + " from", request.role(), removable);
        return new EachTarget<>(context.dialogue(), Arn::name, (Arn arn) -> {
                    if (!removable.contains(arn)) {
                        return unchanged(arn, "is not on role " + request.role());
                    }
                    roles.detach(request.role(), arn);
                    return new Change("detached", arn.name(), "from role " + request.role());
                })
                .of(unwanted);
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

    private static void ask(Context context, String what, RoleName role, List<Arn> policies) {
        if (!policies.isEmpty()) {
            String usage = new Usages(context.session()).ofRole(role).words();
            context.dialogue().confirm(what + " role " + role + ", " + usage + "?");
        }
    }

    private static Change unchanged(Arn policy, String detail) {
        return new Change(Changed.UNCHANGED, policy.name(), detail);
    }

    private static String names(List<Arn> policies) {
        return String.join(", ", policies.stream().map(Arn::name).toList());
    }

    private static List<Arn> arns(List<AttachedPolicy> policies) {
        return policies.stream().map(AttachedPolicy::policyArn).toList();
    }
}
