package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds a version to a managed policy without putting it in force, or deletes one that is not in force.
 *
 * @param others the versions that were there besides: a new one is told from them
 */
public record VersionStep(
        Place place, Arn policy, Set<VersionId> others, Optional<VersionState> before, Optional<VersionState> after)
        implements Shift<Optional<VersionState>> {

    /** Copies the set. */
    public VersionStep {
        others = Set.copyOf(others);
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return number().map(version -> "version " + version).orElse("a new version") + " of policy " + policy.name();
    }

    @Override
    public Report report() {
        String version = number().map(VersionId::value).orElse("");
        return new Report(
                after.isPresent() ? "created" : "deleted", "version " + version, "of policy " + policy.name());
    }

    private Optional<VersionId> number() {
        return after.or(() -> before).flatMap(VersionState::version);
    }

    /** New versions share a part, because a policy has room for five: first one goes, then another comes. */
    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.policy(policy), "versions");
    }

    /** What is not in force is felt by nobody. */
    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(policy, after.isPresent() ? "iam:CreatePolicyVersion" : "iam:DeletePolicyVersion"));
    }

    @Override
    public Optional<String> loss() {
        return before.map(_ -> "A version made anew gets a new number: IAM gives none twice.");
    }

    @Override
    public Optional<VersionState> read(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        return policies.versions(policy).stream()
                .filter(this::isMeant)
                .map(version -> state(policies.version(policy, version.versionId())))
                .filter(this::isWanted)
                .findFirst();
    }

    private boolean isMeant(PolicyVersion version) {
        VersionId id = new VersionId(version.versionId());
        return number().map(id::equals).orElse(!others.contains(id));
    }

    /** Somebody else may have added another one meanwhile. */
    private boolean isWanted(VersionState found) {
        return number().isPresent()
                || after.filter(wanted -> PolicyTexts.same(wanted.document(), found.document()))
                        .isPresent();
    }

    private static VersionState state(PolicyVersion version) {
        return new VersionState(Optional.of(new VersionId(version.versionId())), version.document());
    }

    @Override
    public boolean same(Optional<VersionState> state, Optional<VersionState> now) {
        return state.isPresent() == now.isPresent();
    }

    @Override
    public VersionStep between(Optional<VersionState> from, Optional<VersionState> to) {
        return new VersionStep(place, policy, others, from, to);
    }

    @Override
    public Optional<VersionState> move(AwsSession session) {
        ManagedPolicies policies = new ManagedPolicies(session);
        if (after.isPresent()) {
            String document = after.get().document();
            VersionId made = new VersionId(
                    policies.createVersion(policy, document, false).versionId());
            return Optional.of(new VersionState(Optional.of(made), document));
        }
        policies.deleteVersion(policy, number().orElseThrow().value());
        return Optional.empty();
    }

    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(gone -> new VersionState(Optional.empty(), gone.document()))));
    }

    @Override
    public Optional<String> gift() {
        return after.flatMap(VersionState::version).map(VersionId::value);
    }

    @Override
    public String words(Optional<VersionState> state) {
        return state.isPresent() ? "exists" : "does not exist";
    }
}
