package dev.lanyard.operation.role;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.RoleUsage;
import dev.lanyard.inventory.Usages;
import dev.lanyard.model.Instance;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.role.RoleDetails.Attached;
import dev.lanyard.operation.role.RoleDetails.Holder;
import dev.lanyard.operation.role.RoleDetails.Inline;
import dev.lanyard.operation.role.RoleDetails.Wearer;
import java.util.List;
import java.util.stream.Stream;

/** What can be asked about roles. */
final class RoleReads {

    private RoleReads() {}

    static Rows<RoleRow> list(ListRoles request, Context context) {
        List<Role> roles =
                new Roles(context.session()).list(request.pathPrefix().orElse(""));
        return new Rows<>(
                "Roles", RoleRow.class, roles.stream().map(RoleRow::of).toList());
    }

    static RoleTrust showTrust(ShowTrust request, Context context) {
        Role role = new Roles(context.session()).get(request.role());
        return new RoleTrust(role.roleName(), role.assumeRolePolicyDocument());
    }

    static RoleUse usage(ShowUsage request, Context context) {
        AwsSession session = context.session();
        Role role = new Roles(session).get(request.role());
        RoleUsage usage = new Usages(session).ofRole(role.roleName());
        return new RoleUse(
                role.roleName(),
                role.roleLastUsed().map(Role.LastUsed::lastUsedDate),
                role.roleLastUsed().map(Role.LastUsed::region),
                usage.region(),
                usage.unreadable(),
                holders(usage),
                usage.instances().stream().flatMap(RoleReads::wearer).toList());
    }

    static RoleDetails show(ShowRole request, Context context) {
        AwsSession session = context.session();
        Roles roles = new Roles(session);
        Role role = roles.get(request.role());
        RoleUsage usage = new Usages(session).ofRole(role.roleName());
        usage.unreadable().ifPresent(why -> context.dialogue().tell("Who uses the role could not be read: " + why));
        return new RoleDetails(
                role.roleName(),
                role.roleId(),
                role.arn(),
                role.path(),
                role.createDate(),
                role.description(),
                role.maxSessionDuration().toSeconds(),
                role.permissionsBoundary(),
                role.roleLastUsed().map(Role.LastUsed::lastUsedDate),
                role.tags(),
                role.assumeRolePolicyDocument(),
                roles.attached(role.roleName()).stream().map(Attached::of).toList(),
                inline(roles, role.roleName()),
                holders(usage),
                usage.instances().stream().flatMap(RoleReads::wearer).toList());
    }

    private static List<Inline> inline(Roles roles, RoleName role) {
        return roles.inlineNames(role).stream()
                .map(name -> new Inline(name, roles.inlineDocument(role, name)))
                .toList();
    }

    private static List<Holder> holders(RoleUsage usage) {
        return usage.profiles().stream()
                .map(profile -> new Holder(profile.instanceProfileName(), profile.instanceProfileId(), profile.arn()))
                .toList();
    }

    private static Stream<Wearer> wearer(Instance instance) {
        return instance.iamInstanceProfile().stream()
                .map(worn -> new Wearer(instance.instanceId(), instance.name(), instance.state(), worn.name()));
    }
}
