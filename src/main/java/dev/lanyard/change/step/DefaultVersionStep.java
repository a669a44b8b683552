package dev.lanyard.change.step;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.Arn;
import dev.lanyard.model.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return "policy " + policy.name() + ", version in force: " + named(before) + " -> " + named(after);
    }

    private static String named(InForce state) {
        return state.version().open() ? "the new one" : state.toString();
    }

    @Override
    public Report report() {
        return new Report(
                goesBack() ? "rolled back" : "updated", "policy " + policy.name(), "from " + before + " to " + after);
    }

    private boolean goesBack() {
        return !before.version().open()
                && !after.version().open()
                && after.version().value().compareTo(before.version().value()) < 0;
    }

    @Override
    public Optional<Documents> documents() {
        boolean known = before.document().isPresent() && after.document().isPresent();
        return known ? Optional.of(new Documents(before.document(), after.document())) : Optional.empty();
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.policy(policy), "default").needing(place, Things.versions(policy));
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughPolicy(policy);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(policy, "iam:SetDefaultPolicyVersion"));
    }

    /** IAM may not know everywhere yet the version that an earlier step has made. */
    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.ENTITY_UNKNOWN_TO_IAM);
    }

    @Override
    public InForce read(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        return inForce(policies, policies.get(policy).defaultVersionId());
    }

    /** A version always says the same, but another policy may have taken the ARN. */
    @Override
    public boolean same(InForce state, InForce now) {
        return state.version().equals(now.version()) && state.saysTheSame(now);
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

    /** A policy made anew has given its versions other numbers: they are found by what they say. */
    @Override
    public Fit fitting(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        List<InForce> there = Absence.emptyWhenAbsent(() -> policies.versions(policy)).orElse(List.of()).stream()
                .map(version -> inForce(policies, version.versionId()))
                .toList();
        return Fit.of(between(found(before, there), found(after, there)));
    }

    private static InForce found(InForce state, List<InForce> there) {
        List<InForce> same = there.stream()
                .filter(version -> state.document().isPresent() && state.saysTheSame(version))
                .toList();
        boolean isThere = same.stream().map(InForce::version).anyMatch(state.version()::equals);
        return isThere ? state : same.stream().findFirst().orElse(state);
    }

    private InForce inForce(ManagedPolicies policies, String version) {
        return new InForce(
                Pending.known(new VersionId(version)),
                Optional.of(policies.version(policy, version).document()));
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
