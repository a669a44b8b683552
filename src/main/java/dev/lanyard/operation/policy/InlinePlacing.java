package dev.lanyard.operation.policy;

import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.policy.build.BuiltPolicy;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import java.util.Optional;

/** Writes a built document into a role. */
record InlinePlacing(PolicyName name, RoleName role, BuiltPolicy built, Context context) {

    Changed place() {
        Roles roles = new Roles(context.session());
        List<PolicyName> names = roles.inlineNames(role);
        Optional<PolicyName> same = names.stream().filter(this::isSame).findFirst();
        int taken = taken(roles, names);
        built.checkFits(PolicySize.ROLE_INLINE, taken);
        boolean allowsTheSame = same.map(present -> roles.inlineDocument(role, present))
                .map(PolicyDocument::parse)
                .filter(built::allowsTheSameAs)
                .isPresent();
        String label = "inline policy " + name;
        if (allowsTheSame) {
            return Changed.one(Changed.UNCHANGED, label, "of role " + role + ", it allows the same");
        }
        ask((same.isPresent() ? "Replace " : "Write ") + label, same.isPresent());
        roles.putInline(role, same.orElse(name), built.json());
        return Changed.one(
                same.isPresent() ? "replaced" : "created",
                label,
                "of role " + role
                        + ", %,d of %,d characters used"
                                .formatted(taken + built.size(), PolicySize.ROLE_INLINE.most()));
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

    private void ask(String what, boolean replaces) {
        String usage = new Usages(context.session()).ofRole(role).words();
        String place = replaces ? ", of which IAM keeps no copy, of role " : " into role ";
        context.dialogue().confirm(what + place + role + ", " + usage + "?");
    }
}
