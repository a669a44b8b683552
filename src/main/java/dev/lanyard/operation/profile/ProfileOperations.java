package dev.lanyard.operation.profile;

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
                entry(CreateProfile.class, () -> ProfileEdits::create),
                entry(DeleteProfile.class, () -> ProfileDeletion::delete),
                entry(AddRole.class, () -> ProfileEdits::addRole),
                entry(RemoveRole.class, () -> ProfileEdits::removeRole));
    }
}
