package dev.lanyard.operation.association;

import static dev.lanyard.operation.Entry.change;
import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code association}. */
public final class AssociationOperations {

    private AssociationOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListAssociations.class, () -> AssociationReads::list),
                entry(ShowAssociation.class, () -> AssociationReads::show),
                change(SetProfile.class, () -> ProfileSetting::set),
                change(ClearProfile.class, () -> ProfileClearing::clear),
                entry(AwaitAssociations.class, () -> AssociationReads::await));
    }
}
