package dev.lanyard.change.step;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.ManagedPolicies;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyVersion;
import dev.lanyard.model.VersionId;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds a version to a managed policy without putting it in force, or deletes one that is not in force.
 *
 * @param newest the version with the highest number that there was: a new one has a higher one
 */
public record VersionStep(
        Place place, Arn policy, Pending<VersionId> newest, Optional<VersionState> before, Optional<VersionState> after)
        implements Shift<Optional<VersionState>> {

    /** The version that a policy is made with (IAM API reference, CreatePolicy). */
    public static final VersionId FIRST = new VersionId("v1");

    /** Adds a version. */
    public static VersionStep create(Place place, Arn policy, Pending<VersionId> newest, String document) {
        VersionState wanted = new VersionState(Optional.empty(), document);
        return new VersionStep(place, policy, newest, Optional.empty(), Optional.of(wanted));
    }

    /** Deletes a version. */
    public static VersionStep delete(Place place, Arn policy, Pending<VersionId> newest, VersionState version) {
        return new VersionStep(place, policy, newest, Optional.of(version), Optional.empty());
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

    /** What a version said that was not in force makes no difference. */
    @Override
    public Optional<Documents> documents() {
        return after.map(made -> new Documents(Optional.empty(), Optional.of(made.document())));
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
        return versions(policies).stream()
                .filter(this::isMeant)
                .map(version -> state(policies.version(policy, version.versionId())))
                .filter(this::isWanted)
                .findFirst();
    }

    /** With its policy all versions are gone. */
    private List<PolicyVersion> versions(ManagedPolicies policies) {
        return Absence.emptyWhenAbsent(() -> policies.versions(policy)).orElse(List.of());
    }

    /** Without a number, a new version is one with a higher number, and one to be deleted says what is to go. */
    private boolean isMeant(PolicyVersion version) {
        VersionId id = new VersionId(version.versionId());
        return number().map(id::equals).orElseGet(() -> after.isPresent() ? isNew(id) : !version.defaultVersion());
    }

    private boolean isNew(VersionId id) {
        return !newest.open() && id.compareTo(newest.value()) > 0;
    }

    /** Others may have made versions meanwhile. */
    private boolean isWanted(VersionState found) {
        return number().isPresent()
                || after.or(() -> before)
                        .filter(wanted -> wanted.describes(found))
                        .isPresent();
    }

    private static VersionState state(PolicyVersion version) {
        return new VersionState(Optional.of(new VersionId(version.versionId())), version.document());
    }

    /** A version always says the same, but another policy may have taken the ARN. */
    @Override
    public boolean same(Optional<VersionState> state, Optional<VersionState> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(found -> state.get().describes(found)).isPresent();
    }

    @Override
    public VersionStep between(Optional<VersionState> from, Optional<VersionState> to) {
        return new VersionStep(place, policy, newest, from, to);
    }

    /** Returns the same, with what is the newest version now. */
    public VersionStep above(Pending<VersionId> version) {
        return new VersionStep(place, policy, version, before, after);
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
        number().or(() -> read(session).flatMap(VersionState::version))
                .ifPresent(version -> policies.deleteVersion(policy, version.value()));
        return Optional.empty();
    }

    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(VersionState::withoutNumber)));
    }

    /** Versions may have come since, and a policy made anew has given them other numbers. */
    @Override
    public Fit fitting(AwsSession session) {
        Optional<VersionId> highest = versions(new ManagedPolicies(session)).stream()
                .map(version -> new VersionId(version.versionId()))
                .max(Comparator.naturalOrder());
        if (after.isPresent()) {
            return Fit.of(highest.map(version -> above(Pending.known(version))).orElse(this));
        }
        return Fit.of(highest.isPresent() && isRenumbered(highest.get(), session) ? anew() : this);
    }

    /** A number that IAM has not come to yet, or that says something else, is another policy's that had this ARN. */
    private boolean isRenumbered(VersionId highest, AwsSession session) {
        Optional<VersionState> now = read(session);
        boolean isAhead = number().filter(id -> id.compareTo(highest) > 0).isPresent();
        return isAhead || (now.isPresent() && !same(before, now));
    }

    /** The version to be deleted is found by what it says. */
    @Override
    public VersionStep anew() {
        return between(before.map(VersionState::withoutNumber), after);
    }

    @Override
    public VersionStep given(Gifts gifts) {
        return above(newest.settled(gifts, VersionId::new));
    }

    @Override
    public Optional<String> gift() {
        return after.flatMap(VersionState::version).map(VersionId::value);
    }

    @Override
    public String words(Optional<VersionState> state) {
        return state.map(version -> "says " + PolicyTexts.compact(version.document()))
                .orElse("does not exist");
    }
}
