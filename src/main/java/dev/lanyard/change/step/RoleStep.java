package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates a role, or deletes one that nothing hangs on; empty where there is none. */
public record RoleStep(Place place, RoleName role, Optional<RoleState> before, Optional<RoleState> after)
        implements Shift<Optional<RoleState>> {

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return Things.role(role);
    }

    @Override
    public Report report() {
        return new Report(after.isPresent() ? "created" : "deleted", title(), arn().toString());
    }

    @Override
    public Optional<Documents> documents() {
        return Optional.of(new Documents(before.map(RoleState::trustPolicy), after.map(RoleState::trustPolicy)));
    }

    @Override
    public List<String> details() {
        return after.or(() -> before).map(RoleState::details).orElse(List.of());
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, Things.role(role));
        return after.or(() -> before)
                .flatMap(RoleState::permissionsBoundary)
                .map(arn -> own.needing(place, Things.policy(arn)))
                .orElse(own);
    }

    @Override
    public Felt felt() {
        return after.isPresent() ? new Felt.ByNobody() : new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        if (after.isEmpty()) {
            return List.of(Need.on(arn(), "iam:DeleteRole"));
        }
        Map<String, String> keys = after.get()
                .permissionsBoundary()
                .map(arn -> Map.of("iam:PermissionsBoundary", arn.toString()))
                .orElse(Map.of());
        return List.of(new Need("iam:CreateRole", arn().toString(), keys));
    }

    /** IAM user guide, "IAM identifiers": a unique id is never given again. */
    @Override
    public Optional<String> loss() {
        return before.map(_ -> "A role made anew gets another unique id: policies elsewhere that name the role as"
                + " a principal keep the old one, and when it was last used is forgotten.");
    }

    @Override
    public Set<Propagation> passing() {
        return after.isPresent() ? Set.of(Propagation.PRINCIPAL_UNKNOWN_TO_IAM) : Set.of();
    }

    @Override
    public Optional<RoleState> read(AwsSession session) {
        return new Roles(session).find(role).map(RoleState::of);
    }

    @Override
    public boolean same(Optional<RoleState> state, Optional<RoleState> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(found -> state.get().describes(found)).isPresent();
    }

    @Override
    public RoleStep between(Optional<RoleState> from, Optional<RoleState> to) {
        return new RoleStep(place, role, from, to);
    }

    @Override
    public Optional<RoleState> move(AwsSession session) {
        Roles roles = new Roles(session);
        if (after.isEmpty()) {
            roles.delete(role);
            return Optional.empty();
        }
        return Optional.of(RoleState.of(roles.create(after.get().spec(role))));
    }

    /** A deleted role that is made again is a new one, so the id it had is not looked for. */
    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(RoleState::withoutId)));
    }

    @Override
    public RoleStep anew() {
        return between(before.map(RoleState::withoutId), after);
    }

    @Override
    public String words(Optional<RoleState> state) {
        return state.map(found ->
                        "exists" + found.roleId().map(id -> " (" + id + ")").orElse(""))
                .orElse("does not exist");
    }

    /** Returns the ARN that the role has, or is going to have. */
    public Arn arn() {
        String path = after.or(() -> before).map(RoleState::path).orElse("");
        return place.arn("iam", "role" + (path.isEmpty() ? "/" : path) + role);
    }
}
