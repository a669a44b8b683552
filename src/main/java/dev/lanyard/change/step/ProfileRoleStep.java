package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts a role into an instance profile, or takes it out; empty for none. */
public record ProfileRoleStep(Place place, Arn profile, Optional<Arn> before, Optional<Arn> after)
        implements Shift<Optional<Arn>> {

    /** Puts the role into the profile, which holds none. */
    public static ProfileRoleStep put(Place place, Arn profile, Arn role) {
        return new ProfileRoleStep(place, profile, Optional.empty(), Optional.of(role));
    }

    /** Takes the role out of the profile. */
    public static ProfileRoleStep take(Place place, Arn profile, Arn role) {
        return new ProfileRoleStep(place, profile, Optional.of(role), Optional.empty());
    }

    private RoleName role() {
        return new RoleName(after.or(() -> before).orElseThrow().name());
    }

    private ProfileName name() {
        return new ProfileName(profile.name());
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return "role " + role() + " in " + Things.profile(name());
    }

    @Override
    public Report report() {
        return after.isPresent()
                ? new Report("added", Things.role(role()), "to " + Things.profile(name()))
                : new Report("removed", Things.role(role()), "from " + Things.profile(name()));
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.profile(name()), "role").needing(place, Things.role(role()));
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughProfile(name());
    }

    @Override
    public List<Need> needs() {
        Need change = Need.on(
                profile, after.isPresent() ? "iam:AddRoleToInstanceProfile" : "iam:RemoveRoleFromInstanceProfile");
        Stream<Need> pass = after.stream()
                .map(role ->
                        new Need("iam:PassRole", role.toString(), Map.of("iam:PassedToService", "ec2.amazonaws.com")));
        return Stream.concat(Stream.of(change), pass).toList();
    }

    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.ENTITY_UNKNOWN_TO_IAM);
    }

    @Override
    public Optional<Arn> read(AwsSession session) {
        return new InstanceProfiles(session).find(name()).flatMap(InstanceProfile::roleArn);
    }

    @Override
    public ProfileRoleStep between(Optional<Arn> from, Optional<Arn> to) {
        return new ProfileRoleStep(place, profile, from, to);
    }

    @Override
    public Optional<Arn> move(AwsSession session) {
        InstanceProfiles profiles = new InstanceProfiles(session);
        if (after.isPresent()) {
            profiles.addRole(name(), role());
        } else {
            profiles.removeRole(name(), role());
        }
        return after;
    }

    /** A profile holds one role, and none is put in another's place by one call. */
    @Override
    public List<Step> calls(AwsSession session) {
        return before.isPresent() && after.isPresent()
                ? List.of(between(before, Optional.empty()), between(Optional.empty(), after))
                : List.of(this);
    }

    @Override
    public String words(Optional<Arn> state) {
        return state.map(role -> "holds role " + role.name()).orElse("holds no role");
    }
}
