package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.VersionId;
import java.util.List;
import java.util.Optional;

/** Puts a version of a managed policy in force: one that is there, or that an earlier step of the plan makes. */
public record DefaultVersionStep(Place place, Arn policy, InForce before, InForce after) implements Shift<InForce> {

    /** Puts a version in force without knowing what the versions say. */
    public DefaultVersionStep(Place place, Arn policy, Pending<VersionId> before, Pending<VersionId> after) {
        this(place, policy, new InForce(before, Optional.empty()), new InForce(after, Optional.empty()));
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return "policy " + policy.name() + ", version in force: " + before + " -> " + after;
    }

    @Override
    public Report report() {
        return new Report("updated", "policy " + policy.name(), "from " + before + " to " + after);
    }

    @Override
    public Footprint footprint() {
        return new Footprint(
                Footprint.of(place, Things.policy(policy), "versions").writes(),
                Footprint.of(place, Things.policy(policy), "default").writes(),
                Footprint.of(place, Things.policy(policy)).at());
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughPolicy(policy);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(policy, "iam:SetDefaultPolicyVersion"));
    }

    @Override
    public InForce read(AwsSession session) {
        String version = new ManagedPolicies(session).get(policy).defaultVersionId();
        return new InForce(Pending.known(new VersionId(version)), Optional.empty());
    }

    /** A version always says the same, so its number is enough. */
    @Override
    public boolean same(InForce state, InForce now) {
        return state.version().equals(now.version());
    }

    @Override
    public DefaultVersionStep between(InForce from, InForce to) {
        return new DefaultVersionStep(place, policy, from, to);
    }

    @Override
    public InForce move(AwsSession session) {
        new ManagedPolicies(session)
                .setDefaultVersion(policy, after.version().value().value());
        return after;
    }

    @Override
    public DefaultVersionStep given(Gifts gifts) {
        return between(before.settled(gifts), after.settled(gifts));
    }

    @Override
    public String words(InForce state) {
        return "is at " + state;
    }
}
