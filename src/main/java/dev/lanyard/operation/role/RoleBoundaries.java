package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.PolicyFinder;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.Role;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
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

    static Changed set(SetBoundary request, Context context) {
        Arn boundary = new PolicyFinder(context.session()).arn(request.policy());
        Roles roles = new Roles(context.session());
        Role role = roles.get(request.role());
        String label = "role " + role.roleName();
        if (role.permissionsBoundary().filter(boundary::equals).isPresent()) {
            return Changed.one(Changed.UNCHANGED, label, "within " + boundary.name());
        }
        String instead = role.permissionsBoundary()
                .map(before -> " instead of " + before.name())
                .orElse("");
        context.dialogue()
                .confirm("Limit " + label + ", " + usage(role, context) + ", to what " + boundary.name() + " allows"
                        + instead + "?");
        roles.setBoundary(role.roleName(), boundary);
        return Changed.one("limited", label, "to what " + boundary.name() + " allows" + instead);
    }

    static Changed clear(ClearBoundary request, Context context) {
        Roles roles = new Roles(context.session());
        Role role = roles.get(request.role());
        String label = "role " + role.roleName();
        if (role.permissionsBoundary().isEmpty()) {
            return Changed.one(Changed.UNCHANGED, label, "has no permissions boundary");
        }
        String boundary = role.permissionsBoundary().get().name();
        context.dialogue()
                .confirm("Take permissions boundary " + boundary + " off " + label + ", " + usage(role, context) + "?");
        roles.clearBoundary(role.roleName());
        return Changed.one("cleared", label, "was limited to what " + boundary + " allows");
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
