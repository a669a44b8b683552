package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;

/** Writes, deletes and shows the inline policies of a role. */
final class RoleInlinePolicies {

    private RoleInlinePolicies() {}

    static Proposal put(PutPolicy request, Context context) {
        String document = request.document().text();
        PolicyRules.checkIdentityPolicy(PolicyDocument.parse(document));
        RoleName role = ChangeableRole.get(context.session(), request.role()).roleName();
        Roles roles = new Roles(context.session());
        List<PolicyName> present = roles.inlineNames(role);
        PolicyName policy = named(request.policy(), present).orElse(request.policy());
        Optional<String> before =
                present.contains(policy) ? Optional.of(roles.inlineDocument(role, policy)) : Optional.empty();
        PlanBuilder plan = new PlanBuilder();
        if (before.filter(text -> PolicyTexts.same(text, document)).isPresent()) {
            plan.unchanged("inline policy " + policy, "of role " + role);
            return Proposal.of("", plan.build());
        }
        plan.note(room(roles, role, present, policy, document));
        plan.add(new InlinePolicyStep(context.place(), role, policy, before, Optional.of(document)));
        String question = (before.isPresent() ? "Replace" : "Write") + " inline policy " + policy
                + (before.isPresent() ? ", of which IAM keeps no copy, of" : " into") + " role " + role + ", "
                + usage(role, context) + "?";
        return Proposal.of(question, plan.build());
    }

    static Proposal remove(RemovePolicy request, Context context) {
        RoleName role = ChangeableRole.get(context.session(), request.role()).roleName();
        Roles roles = new Roles(context.session());
        PolicyName policy = existing(roles, role, request.policy());
        String document = roles.inlineDocument(role, policy);
        return Proposal.of(
                "Delete inline policy " + policy + ", of which IAM keeps no copy, of role " + role + ", "
                        + usage(role, context) + "?",
                PlanBuilder.of(
                        new InlinePolicyStep(context.place(), role, policy, Optional.of(document), Optional.empty())));
    }

    static InlinePolicy show(ShowInlinePolicy request, Context context) {
        Roles roles = new Roles(context.session());
        PolicyName policy = existing(roles, request.role(), request.policy());
        return new InlinePolicy(request.role(), policy, roles.inlineDocument(request.role(), policy));
    }

    /** What else is written into the role counts too. */
    private static String room(
            Roles roles, RoleName role, List<PolicyName> present, PolicyName policy, String document) {
        int own = PolicySize.of(document);
        int others = present.stream()
                .filter(name -> !name.equals(policy))
                .mapToInt(name -> PolicySize.of(roles.inlineDocument(role, name)))
                .sum();
        int most = PolicySize.ROLE_INLINE.most();
        if (own + others > most) {
            throw LanyardException.usage(
                    "The policy is too large for role %s: it has %,d characters, the others have %,d, and all together may have %,d."
                            .formatted(role, own, others, most),
                    "White space does not count. A managed policy may have %,d characters of its own: 'policy create', then 'role attach'."
                            .formatted(PolicySize.MANAGED.most()));
        }
        return "The inline policies of role %s take %,d of %,d characters.".formatted(role, own + others, most);
    }

    private static PolicyName existing(Roles roles, RoleName role, PolicyName policy) {
        List<PolicyName> present = roles.inlineNames(role);
        return named(policy, present).orElseThrow(() -> unknown(role, policy, present));
    }

    private static LanyardException unknown(RoleName role, PolicyName policy, List<PolicyName> present) {
        List<String> names = present.stream().map(PolicyName::value).toList();
        String has = names.isEmpty() ? "It has none." : "It has " + String.join(", ", names) + ".";
        return LanyardException.usage(
                "Role " + role + " has no inline policy '" + policy + "'.",
                NearestNames.question(policy.value(), names).orElse(has)
                        + " Managed policies are shown by 'policy show' and taken off by 'role detach'.");
    }

    /** Names of policies have no case (IAM user guide, "IAM and AWS STS quotas"). */
    private static Optional<PolicyName> named(PolicyName policy, List<PolicyName> present) {
        return present.stream().filter(name -> sameName(name, policy)).findFirst();
    }

    private static boolean sameName(PolicyName one, PolicyName other) {
        return one.value().equalsIgnoreCase(other.value());
    }

    private static String usage(RoleName role, Context context) {
        return new Usages(context.session()).ofRole(role).words();
    }
}
