package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import java.util.Optional;

/** Writes a built document into a role. */
record InlinePlacing(PolicyName name, RoleName role, BuiltPolicy built, Context context) {

    Proposal place() {
        Roles roles = new Roles(context.session());
        List<PolicyName> names = roles.inlineNames(role);
        int taken = taken(roles, names);
        built.checkFits(PolicySize.ROLE_INLINE, taken);
        PolicyName label = names.stream().filter(this::isSame).findFirst().orElse(name);
        Optional<String> present = roles.findInlineDocument(role, label);
        if (present.map(PolicyDocument::parse).filter(built::allowsTheSameAs).isPresent()) {
            PlanBuilder plan = new PlanBuilder();
            plan.unchanged("inline policy " + label, "of role " + role + ", it allows the same");
            return Proposal.of("", plan.build());
        }
        InlinePolicyStep step = new InlinePolicyStep(context.place(), role, label, present, Optional.of(built.json()));
        return new Proposal(question(label, present.isPresent()), PlanBuilder.of(step), List.of(room(taken)));
    }

    private String room(int taken) {
        return "The inline policies of role " + role
                + " take %,d of %,d characters.".formatted(taken + built.size(), PolicySize.ROLE_INLINE.most());
    }

    /** Names of policies have no case (IAM user guide, "IAM and AWS STS quotas"). */
    private boolean isSame(PolicyName other) {
        return other.value().equalsIgnoreCase(name.value());
    }

    /** The quota is one for all inline policies of the role. */
    private int taken(Roles roles, List<PolicyName> names) {
        return names.stream()
                .filter(other -> !isSame(other))
                .mapToInt(other -> PolicySize.of(roles.inlineDocument(role, other)))
                .sum();
    }

    private String question(PolicyName label, boolean replaces) {
        String usage = new Usages(context.session()).ofRole(role).words();
        String place = replaces ? ", of which IAM keeps no copy, of role " : " into role ";
        return (replaces ? "Replace " : "Write ") + "inline policy " + label + place + role + ", " + usage + "?";
    }
}
