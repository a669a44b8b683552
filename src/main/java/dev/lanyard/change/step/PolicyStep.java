package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;

/**
 * Creates a managed policy, or deletes one that nobody holds and that has no version but the one in force; empty where
 * there is none.
 *
 * @param policy its ARN, which follows from partition, account, path and name before the policy is there
 */
public record PolicyStep(Place place, Arn policy, Optional<PolicyState> before, Optional<PolicyState> after)
        implements Shift<Optional<PolicyState>> {

    /** Creates a policy. */
    public static PolicyStep create(Place place, PolicyName name, PolicyState state) {
        String path = state.path().isEmpty() ? "/" : state.path();
        return new PolicyStep(place, place.arn("iam", "policy" + path + name), Optional.empty(), Optional.of(state));
    }

    /** Deletes a policy that has no version but the one in force. */
    public static PolicyStep delete(Place place, Arn policy, PolicyState state) {
        return new PolicyStep(place, policy, Optional.of(state), Optional.empty());
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return "policy " + policy.name();
    }

    @Override
    public Report report() {
        return new Report(after.isPresent() ? "created" : "deleted", title(), policy.toString());
    }

    @Override
    public Optional<Documents> documents() {
        return Optional.of(new Documents(before.map(PolicyState::document), after.map(PolicyState::document)));
    }

    @Override
    public List<String> details() {
        return after.or(() -> before).map(PolicyState::details).orElse(List.of());
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.policy(policy));
    }

    @Override
    public Felt felt() {
        return after.isPresent() ? new Felt.ByNobody() : new Felt.ThroughPolicy(policy);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(policy, after.isPresent() ? "iam:CreatePolicy" : "iam:DeletePolicy"));
    }

    @Override
    public Optional<String> loss() {
        return before.map(_ -> "A policy made anew has one version, v1, and another unique id.");
    }

    @Override
    public Optional<PolicyState> read(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        return policies.find(policy).map(found -> PolicyState.of(found, document(found, policies)));
    }

    private static String document(ManagedPolicy policy, ManagedPolicies policies) {
        return policies.version(policy.arn(), policy.defaultVersionId()).document();
    }

    @Override
    public boolean same(Optional<PolicyState> state, Optional<PolicyState> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(found -> state.get().describes(found)).isPresent();
    }

    @Override
    public PolicyStep between(Optional<PolicyState> from, Optional<PolicyState> to) {
        return new PolicyStep(place, policy, from, to);
    }

    @Override
    public Optional<PolicyState> move(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        if (after.isEmpty()) {
            policies.delete(policy);
            return Optional.empty();
        }
        ManagedPolicy made = policies.create(after.get().spec(new PolicyName(policy.name())));
        return Optional.of(PolicyState.of(made, after.get().document()));
    }

    /** A deleted policy that is made again is a new one, so the id it had is not looked for. */
    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(PolicyState::withoutId)));
    }

    @Override
    public PolicyStep anew() {
        return between(before.map(PolicyState::withoutId), after);
    }

    @Override
    public String words(Optional<PolicyState> state) {
        return state.map(found ->
                        "exists" + found.policyId().map(id -> " (" + id + ")").orElse("") + " and says "
                                + PolicyTexts.compact(found.document()))
                .orElse("does not exist");
    }
}
