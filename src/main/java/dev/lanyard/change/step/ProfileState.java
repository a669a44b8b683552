package dev.lanyard.change.step;

import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An instance profile that holds no role, as it is made in one call.
 *
 * @param path empty for AWS's default
 * @param profileId empty until AWS has given one
 */
public record ProfileState(String path, List<Tag> tags, Optional<String> profileId) {

    /** Copies the tags. */
    public ProfileState {
        tags = List.copyOf(tags);
    }

    /** Returns the state of a profile that is there. */
    public static ProfileState of(InstanceProfile profile) {
        return new ProfileState(profile.path(), profile.tags(), Optional.of(profile.instanceProfileId()));
    }

    List<String> details() {
        return Details.of(path, "", tags);
    }

    ProfileState withoutId() {
        return new ProfileState(path, tags, Optional.empty());
    }

    boolean describes(ProfileState now) {
        return profileId
                .map(id -> now.profileId.equals(Optional.of(id)))
                .orElseGet(() -> (path.isEmpty() || path.equals(now.path))
                        && Set.copyOf(tags).equals(Set.copyOf(now.tags)));
    }
}
