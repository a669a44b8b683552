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
                change(CreateRole.class, () -> RoleCreation::create),
                change(DeleteRole.class, () -> RoleDeletion::delete),
                change(AttachPolicies.class, () -> RolePolicies::attach),
                change(DetachPolicies.class, () -> RolePolicies::detach),
                entry(ShowTrust.class, () -> RoleReads::showTrust),
                change(SetTrust.class, () -> RoleTrusting::set),
                entry(CanRole.class, () -> RoleCan::answer),
                entry(ShowUsage.class, () -> RoleReads::usage),
                change(PutPolicy.class, () -> RoleInlinePolicies::put),
                change(RemovePolicy.class, () -> RoleInlinePolicies::remove),
                entry(ShowInlinePolicy.class, () -> RoleInlinePolicies::show),
                entry(ShowBoundary.class, () -> RoleBoundaries::show),
                change(SetBoundary.class, () -> RoleBoundaries::set),
                change(ClearBoundary.class, () -> RoleBoundaries::clear),
                change(TagRole.class, () -> RoleTags::tag),
                change(UntagRole.class, () -> RoleTags::untag));
    }
}
