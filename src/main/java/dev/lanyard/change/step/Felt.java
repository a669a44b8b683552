package dev.lanyard.change.step;

import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;

/** Through what others feel a change: who they are is read when a plan is made. */
public sealed interface Felt {

    /** Nobody feels it yet, as with what is new. */
    record ByNobody() implements Felt {}

    /** Whoever wears a profile that holds the role. */
    record ThroughRole(RoleName role) implements Felt {}

    /** Whoever wears the profile. */
    record ThroughProfile(ProfileName profile) implements Felt {}

    /** Whoever holds the policy, or is bounded by it. */
    record ThroughPolicy(Arn policy) implements Felt {}

    /** The instance itself. */
    record ByInstance(InstanceId instance, RegionId region) implements Felt {}
}
