package dev.lanyard.operation.profile;

import static dev.lanyard.operation.Entry.change;
import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code profile}. */
public final class ProfileOperations {

    private ProfileOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListProfiles.class, () -> ProfileReads::list),
                entry(ShowProfile.class, () -> ProfileReads::show),
                change(CreateProfile.class, () -> ProfileEdits::create),
                change(DeleteProfile.class, () -> ProfileDeletion::delete),
                change(AddRole.class, () -> ProfileEdits::addRole),
                change(RemoveRole.class, () -> ProfileEdits::removeRole));
    }
}
