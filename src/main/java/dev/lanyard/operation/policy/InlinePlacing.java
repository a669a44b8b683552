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
import java.util.Optional;

/** Writes a built document into a role. */
record InlinePlacing(PolicyName name, RoleName role, BuiltPolicy built, Context context) {

    Changed place() {
        Roles roles = new Roles(context.session());
        built.checkFits(PolicySize.ROLE_INLINE, taken(roles));
        Optional<PolicyDocument> present = roles.findInlineDocument(role, name).map(PolicyDocument::parse);
        String label = "inline policy " + name;
        if (present.filter(built::allowsTheSameAs).isPresent()) {
            return Changed.one(Changed.UNCHANGED, label, "of role " + role + ": it allows the same");
        }
        ask(present.isPresent(), label);
        roles.putInline(role, name, built.json());
        String action = present.isPresent() ? "replaced" : "written";
        return Changed.one(
                action, label, "into role " + role + ", " + PlacingWords.size(built, PolicySize.ROLE_INLINE));
    }

    /** The quota is one for all inline policies of the role. */
    private int taken(Roles roles) {
        return roles.inlineNames(role).stream()
                .filter(other -> !other.equals(name))
                .mapToInt(other -> PolicySize.of(roles.inlineDocument(role, other)))
                .sum();
    }

    private void ask(boolean replaces, String label) {
        String usage = new Usages(context.session()).ofRole(role).words();
        String what = replaces
                ? "Replace " + label + ", of which IAM keeps no older version, in"
                : "Write " + label + " for " + PlacingWords.features(built) + " into";
        context.dialogue().confirm(what + " role " + role + ", " + usage + "?");
    }
}
