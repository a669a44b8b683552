package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.BoundaryStep;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.Role;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.Optional;

/** Shows, sets and clears the permissions boundary of a role. */
final class RoleBoundaries {

    private RoleBoundaries() {}

    static RoleBoundary show(ShowBoundary request, Context context) {
        Role role = new Roles(context.session()).get(request.role());
        Optional<String> document = role.permissionsBoundary().flatMap(arn -> document(arn, context));
        if (role.permissionsBoundary().isPresent() && document.isEmpty()) {
            context.dialogue().tell("The policy of the boundary no longer exists: the role may do nothing.");
        }
        return new RoleBoundary(role.roleName(), role.permissionsBoundary(), document);
    }

    static Proposal set(SetBoundary request, Context context) {
        Arn boundary = new PolicyFinder(context.session()).arn(request.policy());
        Role role = ChangeableRole.get(context.session(), request.role());
        String label = "role " + role.roleName();
        if (role.permissionsBoundary().filter(boundary::equals).isPresent()) {
            return unchanged(label, "within " + boundary.name());
        }
        String instead = role.permissionsBoundary()
                .map(before -> " instead of " + before.name())
                .orElse("");
        return Proposal.of(
                "Limit " + label + ", " + usage(role, context) + ", to what " + boundary.name() + " allows" + instead
                        + "?",
                PlanBuilder.of(step(role, Optional.of(boundary), context)));
    }

    static Proposal clear(ClearBoundary request, Context context) {
        Role role = ChangeableRole.get(context.session(), request.role());
        String label = "role " + role.roleName();
        if (role.permissionsBoundary().isEmpty()) {
            return unchanged(label, "has no permissions boundary");
        }
        String boundary = role.permissionsBoundary().get().name();
        return Proposal.of(
                "Take permissions boundary " + boundary + " off " + label + ", " + usage(role, context) + "?",
                PlanBuilder.of(step(role, Optional.empty(), context)));
    }

    private static BoundaryStep step(Role role, Optional<Arn> after, Context context) {
        return new BoundaryStep(context.place(), role.roleName(), role.permissionsBoundary(), after);
    }

    private static Proposal unchanged(String label, String detail) {
        PlanBuilder plan = new PlanBuilder();
        plan.unchanged(label, detail);
        return Proposal.of("", plan.build());
    }

    private static Optional<String> document(Arn arn, Context context) {
        ManagedPolicies policies = new ManagedPolicies(context.session());
        Optional<ManagedPolicy> policy = policies.find(arn);
        return policy.map(
                found -> policies.version(arn, found.defaultVersionId()).document());
    }

    private static String usage(Role role, Context context) {
        return new Usages(context.session()).ofRole(role.roleName()).words();
    }
}
