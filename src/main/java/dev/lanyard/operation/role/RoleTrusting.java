package dev.lanyard.operation.role;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Role;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.policy.document.PolicyTexts;

/** Replaces the trust policy of a role. */
final class RoleTrusting {

    private RoleTrusting() {}

    static Proposal set(SetTrust request, Context context) {
        Trust trust = Trust.of(request.service(), request.document(), "a document: @file, - or JSON");
        Role role = ChangeableRole.get(context.session(), request.role());
        if (PolicyTexts.same(role.assumeRolePolicyDocument(), trust.document())) {
            PlanBuilder plan = new PlanBuilder();
            plan.unchanged("role " + role.roleName(), "trust policy");
            return Proposal.of("", plan.build());
        }
        String usage = new Usages(context.session()).ofRole(role.roleName()).words();
        TrustStep step = new TrustStep(
                context.place(),
                role.roleName(),
                role.assumeRolePolicyDocument(),
                trust.document(),
                "assumed by " + trust.words());
        return Proposal.of(
                "Replace the trust policy of role " + role.roleName() + ", " + usage + ", so that it can be assumed by "
                        + trust.words() + " only?",
                PlanBuilder.of(step));
    }
}
