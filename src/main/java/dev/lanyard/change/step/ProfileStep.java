package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.model.Arn;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;

/** Creates an instance profile, or deletes one that holds no role; empty where there is none. */
public record ProfileStep(Place place, ProfileName profile, Optional<ProfileState> before, Optional<ProfileState> after)
        implements Shift<Optional<ProfileState>> {

    /** Creates the profile, which is not there. */
    public static ProfileStep create(Place place, ProfileName profile, String path, List<Tag> tags) {
        ProfileState wanted = new ProfileState(path, tags, Optional.empty());
        return new ProfileStep(place, profile, Optional.empty(), Optional.of(wanted));
    }

    /** Deletes the profile, whose tags have been read too. */
    public static ProfileStep delete(Place place, InstanceProfile profile) {
        return new ProfileStep(
                place, profile.instanceProfileName(), Optional.of(ProfileState.of(profile)), Optional.empty());
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return Things.profile(profile);
    }

    @Override
    public Report report() {
        return after.isPresent()
                ? new Report("created", title(), "")
                : new Report("deleted", title(), arn().toString());
    }

    @Override
    public List<String> details() {
        return after.or(() -> before).map(ProfileState::details).orElse(List.of());
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.profile(profile));
    }

    @Override
    public Felt felt() {
        return after.isPresent() ? new Felt.ByNobody() : new Felt.ThroughProfile(profile);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(arn(), after.isPresent() ? "iam:CreateInstanceProfile" : "iam:DeleteInstanceProfile"));
    }

    /** Source: IAM user guide, "Troubleshooting IAM and Amazon EC2". */
    @Override
    public Optional<String> loss() {
        return before.map(_ -> "A profile made anew gets another unique id: instances that still wear the old one get"
                + " no credentials until they are given the new one.");
    }

    @Override
    public Optional<ProfileState> read(AwsSession session) {
        return new InstanceProfiles(session).find(profile).map(ProfileState::of);
    }

    @Override
    public boolean same(Optional<ProfileState> state, Optional<ProfileState> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(found -> state.get().describes(found)).isPresent();
    }

    @Override
    public ProfileStep between(Optional<ProfileState> from, Optional<ProfileState> to) {
        return new ProfileStep(place, profile, from, to);
    }

    @Override
    public Optional<ProfileState> move(AwsSession session) {
        InstanceProfiles profiles = new InstanceProfiles(session);
        if (after.isEmpty()) {
            profiles.delete(profile);
            return Optional.empty();
        }
        return Optional.of(ProfileState.of(
                profiles.create(profile, after.get().path(), after.get().tags())));
    }

    /** A deleted profile that is made again is a new one, so the id it had is not looked for. */
    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(ProfileState::withoutId)));
    }

    @Override
    public ProfileStep anew() {
        return between(before.map(ProfileState::withoutId), after);
    }

    @Override
    public String words(Optional<ProfileState> state) {
        return state.map(found ->
                        "exists" + found.profileId().map(id -> " (" + id + ")").orElse(""))
                .orElse("does not exist");
    }

    /** Returns the ARN that the profile has, or is going to have. */
    public Arn arn() {
        String path = after.or(() -> before).map(ProfileState::path).orElse("");
        return place.arn("iam", "instance-profile" + (path.isEmpty() ? "/" : path) + profile);
    }
}
