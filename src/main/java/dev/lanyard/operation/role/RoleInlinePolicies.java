package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;

/** Writes, deletes and shows the inline policies of a role. */
final class RoleInlinePolicies {

    private RoleInlinePolicies() {}

    static Changed put(PutPolicy request, Context context) {
        String document = request.document().text();
        PolicyRules.checkIdentityPolicy(PolicyDocument.parse(document));
        Roles roles = new Roles(context.session());
        RoleName role = request.role();
        List<PolicyName> present = roles.inlineNames(role);
        Optional<PolicyName> same = named(request.policy(), present);
        Optional<String> before = same.map(name -> roles.inlineDocument(role, name));
        if (before.filter(text -> PolicyTexts.same(text, document)).isPresent()) {
            return Changed.one(Changed.UNCHANGED, "inline policy " + request.policy(), "of role " + role);
        }
        int size = size(roles, role, present, request);
        context.dialogue()
                .confirm((before.isPresent() ? "Replace" : "Write") + " inline policy " + request.policy()
                        + (before.isPresent() ? ", of which IAM keeps no copy, of" : " into") + " role " + role + ", "
                        + usage(role, context) + "?");
        roles.putInline(role, same.orElse(request.policy()), document);
        return Changed.one(
                before.isPresent() ? "replaced" : "created",
                "inline policy " + request.policy(),
                "of role " + role + ", %,d of %,d characters used".formatted(size, PolicySize.ROLE_INLINE.most()));
    }

    static Changed remove(RemovePolicy request, Context context) {
        Roles roles = new Roles(context.session());
        PolicyName policy = existing(roles, request.role(), request.policy());
        context.dialogue()
                .confirm("Delete inline policy " + policy + ", of which IAM keeps no copy, of role " + request.role()
                        + ", " + usage(request.role(), context) + "?");
        roles.deleteInline(request.role(), policy);
        return Changed.one("deleted", "inline policy " + policy, "of role " + request.role());
    }

    static InlinePolicy show(ShowInlinePolicy request, Context context) {
        Roles roles = new Roles(context.session());
        PolicyName policy = existing(roles, request.role(), request.policy());
        return new InlinePolicy(request.role(), policy, roles.inlineDocument(request.role(), policy));
    }

    /** What else is written into the role counts too. */
    private static int size(Roles roles, RoleName role, List<PolicyName> present, PutPolicy request) {
        int own = PolicySize.of(request.document().text());
        int others = present.stream()
                .filter(name -> !sameName(name, request.policy()))
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
        return own + others;
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
