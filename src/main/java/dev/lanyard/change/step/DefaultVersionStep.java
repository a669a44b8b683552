package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.VersionId;
import java.util.List;

/** Puts a version of a managed policy in force: one that is there, or that an earlier step of the plan makes. */
public record DefaultVersionStep(Place place, Arn policy, Pending<VersionId> before, Pending<VersionId> after)
        implements Shift<Pending<VersionId>> {

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
    public Pending<VersionId> read(AwsSession session) {
        return Pending.known(
                new VersionId(new ManagedPolicies(session).get(policy).defaultVersionId()));
    }

    @Override
    public DefaultVersionStep between(Pending<VersionId> from, Pending<VersionId> to) {
        return new DefaultVersionStep(place, policy, from, to);
    }

    @Override
    public Pending<VersionId> move(AwsSession session) {
        new ManagedPolicies(session).setDefaultVersion(policy, after.value().value());
        return after;
    }

    @Override
    public DefaultVersionStep given(Gifts gifts) {
        return between(before.settled(gifts, VersionId::new), after.settled(gifts, VersionId::new));
    }

    @Override
    public String words(Pending<VersionId> state) {
        return "is at " + state;
    }
}
