package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a role into an instance profile, or takes it out; empty for none. */
public record ProfileRoleStep(Place place, ProfileName profile, Optional<RoleName> before, Optional<RoleName> after)
        implements Shift<Optional<RoleName>> {

    /** Puts the role into the profile, which holds none. */
    public static ProfileRoleStep put(Place place, ProfileName profile, RoleName role) {
        return new ProfileRoleStep(place, profile, Optional.empty(), Optional.of(role));
    }

    /** Takes the role out of the profile. */
    public static ProfileRoleStep take(Place place, ProfileName profile, RoleName role) {
        return new ProfileRoleStep(place, profile, Optional.of(role), Optional.empty());
    }

    private RoleName role() {
        return after.or(() -> before).orElseThrow();
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return "role " + role() + " in profile " + profile;
    }

    @Override
    public Report report() {
        return after.isPresent()
                ? new Report("added", Things.role(role()), "to profile " + profile)
                : new Report("removed", Things.role(role()), "from profile " + profile);
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.profile(profile), "role").needing(place, Things.role(role()));
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughProfile(profile);
    }

    @Override
    public List<Need> needs() {
        Need change = Need.on(
                place.arn("iam", "instance-profile/" + profile),
                after.isPresent() ? "iam:AddRoleToInstanceProfile" : "iam:RemoveRoleFromInstanceProfile");
        Stream<Need> pass = after.stream()
                .map(role -> new Need(
                        "iam:PassRole",
                        place.arn("iam", "role/" + role).toString(),
                        Map.of("iam:PassedToService", "ec2.amazonaws.com")));
        return Stream.concat(Stream.of(change), pass).toList();
    }

    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.ENTITY_UNKNOWN_TO_IAM);
    }

    @Override
    public Optional<RoleName> read(AwsSession session) {
        return new InstanceProfiles(session).find(profile).flatMap(InstanceProfile::role);
    }

    @Override
    public ProfileRoleStep between(Optional<RoleName> from, Optional<RoleName> to) {
        return new ProfileRoleStep(place, profile, from, to);
    }

    @Override
    public Optional<RoleName> move(AwsSession session) {
        InstanceProfiles profiles = new InstanceProfiles(session);
        if (after.isPresent()) {
            profiles.addRole(profile, role());
        } else {
            profiles.removeRole(profile, role());
        }
        return after;
    }

    @Override
    public String words(Optional<RoleName> state) {
        return state.map(role -> "holds role " + role).orElse("holds no role");
    }
}
