package dev.lanyard.operation.role;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.Context;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;

/** Makes a role, and changes what it is. */
final class RoleEdits {

    private RoleEdits() {}

    static Changed create(CreateRole request, Context context) {
        Trust trust = Trust.of(request.service(), request.trust(), "--trust @file");
        RoleSpec spec = new RoleSpec(
                request.role(),
                trust.document(),
                request.path().orElse(""),
                request.description().orElse(""),
                request.maxSession(),
                request.tag(),
                Optional.empty());
        context.dialogue().confirm("Create role " + spec.name() + ", which can be assumed by " + trust.words() + "?");
        Role role = new Roles(context.session()).create(spec);
        return Changed.one("created", "role " + role.roleName(), role.arn().toString());
    }

    static Changed setTrust(SetTrust request, Context context) {
        Trust trust = Trust.of(request.service(), request.document(), "a document: @file, - or JSON");
        Roles roles = new Roles(context.session());
        Role role = roles.get(request.role());
        if (PolicyTexts.same(role.assumeRolePolicyDocument(), trust.document())) {
            return Changed.one(Changed.UNCHANGED, label(role.roleName()), "trust policy");
        }
        String usage = new Usages(context.session()).ofRole(role.roleName()).words();
        context.dialogue()
                .confirm("Replace the trust policy of role " + role.roleName() + ", " + usage
                        + ", so that it can be assumed by " + trust.words() + " only?");
        roles.setTrust(role.roleName(), trust.document());
        return Changed.one("trusted", label(role.roleName()), "assumed by " + trust.words());
    }

    static Changed tag(TagRole request, Context context) {
        Roles roles = new Roles(context.session());
        List<Tag> present = roles.get(request.role()).tags();
        List<Tag> missing = request.tags().stream()
                .distinct()
                .filter(tag -> !present.contains(tag))
                .toList();
        if (!missing.isEmpty()) {
            context.dialogue().confirm("Tag role " + request.role() + " with " + joined(missing) + "?");
            roles.tag(request.role(), missing);
        }
        return new Changed(request.tags().stream()
                .distinct()
                .map(tag -> change(missing.contains(tag), "tagged", request.role(), tag.toString()))
                .toList());
    }

    static Changed untag(UntagRole request, Context context) {
        Roles roles = new Roles(context.session());
        List<String> present =
                roles.get(request.role()).tags().stream().map(Tag::key).toList();
        List<String> removable =
                request.keys().stream().distinct().filter(present::contains).toList();
        if (!removable.isEmpty()) {
            context.dialogue()
                    .confirm("Take " + String.join(", ", removable) + " off the tags of role " + request.role() + "?");
            roles.untag(request.role(), removable);
        }
        return new Changed(request.keys().stream()
                .distinct()
                .map(key -> change(removable.contains(key), "untagged", request.role(), key))
                .toList());
    }

    private static Change change(boolean made, String action, RoleName role, String detail) {
        return new Change(made ? action : Changed.UNCHANGED, label(role), detail);
    }

    private static String joined(List<Tag> tags) {
        return String.join(", ", tags.stream().map(Tag::toString).toList());
    }

    private static String label(RoleName role) {
        return "role " + role;
    }
}
