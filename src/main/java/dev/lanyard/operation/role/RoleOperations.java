package dev.lanyard.operation.role;

import static dev.lanyard.operation.Entry.change;
import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code role}. */
public final class RoleOperations {

    private RoleOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListRoles.class, () -> RoleReads::list),
                entry(ShowRole.class, () -> RoleReads::show),
                entry(ShowEffective.class, () -> RoleRights::effective),
                entry(DiffRoles.class, () -> RoleRights::diff),
                entry(CreateRole.class, () -> RoleEdits::create),
                entry(DeleteRole.class, () -> RoleDeletion::delete),
                change(AttachPolicies.class, () -> RolePolicies::attach),
                change(DetachPolicies.class, () -> RolePolicies::detach),
                entry(ShowTrust.class, () -> RoleReads::showTrust),
                entry(SetTrust.class, () -> RoleEdits::setTrust),
                entry(CanRole.class, () -> RoleCan::answer),
                entry(ShowUsage.class, () -> RoleReads::usage),
                entry(PutPolicy.class, () -> RoleInlinePolicies::put),
                entry(RemovePolicy.class, () -> RoleInlinePolicies::remove),
                entry(ShowInlinePolicy.class, () -> RoleInlinePolicies::show),
                entry(ShowBoundary.class, () -> RoleBoundaries::show),
                entry(SetBoundary.class, () -> RoleBoundaries::set),
                entry(ClearBoundary.class, () -> RoleBoundaries::clear),
                entry(TagRole.class, () -> RoleEdits::tag),
                entry(UntagRole.class, () -> RoleEdits::untag));
    }
}
