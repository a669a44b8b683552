package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The associations of a Region at one time: passing states end by themselves, when somebody looks. */
public final class Associations {

    /** Shorter than in EC2, so that nobody waits for a simulation. */
    private static final Duration PASSING = Duration.ofSeconds(1);

    private final RegionState region;
    private final Instant now;

    /** Looks at the Region's associations at that time. */
    public Associations(RegionState region, Instant now) {
        this.region = region;
        this.now = now;
    }

    /** Returns the association's state, in EC2's words. */
    String state(AssociationState association) {
        return association.state.equals("associating") && passed(association) ? "associated" : association.state;
    }

    /** Returns all that are not gone, by instance: an instance has one at most. */
    public Map<String, AssociationState> byInstance() {
        Map<String, AssociationState> found = new LinkedHashMap<>();
        all().forEach(association -> found.put(association.instanceId, association));
        return found;
    }

    Stream<AssociationState> all() {
        return region.associations.values().stream().filter(association -> !gone(association));
    }

    Optional<AssociationState> find(String id) {
        return Optional.ofNullable(region.associations.get(id)).filter(association -> !gone(association));
    }

    Optional<AssociationState> of(String instanceId) {
        return all().filter(association -> association.instanceId.equals(instanceId))
                .findAny();
    }

    /** Returns whether the association gives the instance its profile, or will in a moment. */
    public static boolean active(AssociationState association) {
        return !association.state.equals("disassociating");
    }

    /** Takes those that are gone out of the world. */
    void forgetGone() {
        region.associations.values().removeIf(this::gone);
    }

    void disassociate(AssociationState association) {
        association.state = "disassociating";
        association.since = now;
    }

    /** Puts a new association into the world. */
    static AssociationState add(Call call, String instanceId, ProfileState profile, String state) {
        AssociationState association = new AssociationState();
        association.id = call.ids().resource("iip-assoc-");
        association.instanceId = instanceId;
        association.profileArn = ProfileLookup.arn(call.account().id, profile);
        association.profileId = profile.id;
        association.state = state;
        association.since = call.now();
        call.here().associations.put(association.id, association);
        return association;
    }

    private boolean gone(AssociationState association) {
        return association.state.equals("disassociating") && passed(association);
    }

    private boolean passed(AssociationState association) {
        return !now.isBefore(association.since.plus(PASSING));
    }
}
