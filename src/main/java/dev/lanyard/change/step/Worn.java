package dev.lanyard.change.step;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import java.util.Optional;

/**
 * A profile that an instance wears, or is to wear.
 *
 * @param profileId tells it from an older one of the same name; empty where the profile is not made yet
 * @param association empty until EC2 has given one
 */
public record Worn(Arn profile, Optional<String> profileId, Optional<AssociationId> association) {

    /** Returns what an instance wears. */
    public static Worn of(Association association) {
        return new Worn(
                association.iamInstanceProfile().arn(),
                Optional.of(association.iamInstanceProfile().id()),
                Optional.of(association.associationId()));
    }

    /** Returns what an instance is to wear. */
    public static Worn wanted(InstanceProfile profile) {
        return new Worn(profile.arn(), Optional.of(profile.instanceProfileId()), Optional.empty());
    }

    Worn withoutIds() {
        return new Worn(profile, Optional.empty(), Optional.empty());
    }

    ProfileName name() {
        return new ProfileName(profile.name());
    }

    Worn withoutAssociation() {
        return new Worn(profile, profileId, Optional.empty());
    }

    /** What this does not know is not compared. */
    boolean describes(Worn now) {
        return profile.equals(now.profile)
                && profileId.map(id -> now.profileId.equals(Optional.of(id))).orElse(true)
                && association
                        .map(id -> now.association.equals(Optional.of(id)))
                        .orElse(true);
    }
}
