package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets, replaces or clears the permissions boundary of a role; empty for none. */
public record BoundaryStep(Place place, RoleName role, Optional<Arn> before, Optional<Arn> after)
        implements Shift<Optional<Arn>> {

    @Override
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.DELETE;
        }
        return before.isEmpty() ? Kind.CREATE : Kind.CHANGE;
    }

    @Override
    public String title() {
        String change = before.map(Arn::name).orElse("none") + " -> "
                + after.map(Arn::name).orElse("none");
        return "permissions boundary of role " + role + ": " + change;
    }

    @Override
    public Report report() {
        String instead = before.map(arn -> " instead of " + arn.name()).orElse("");
        return after.map(arn -> new Report("limited", Things.role(role), "to what " + arn.name() + " allows" + instead))
                .orElseGet(() -> new Report(
                        "cleared",
                        Things.role(role),
                        before.map(arn -> "was limited to what " + arn.name() + " allows")
                                .orElse("")));
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, Things.role(role), "boundary");
        return after.map(arn -> own.needing(place, Things.policy(arn))).orElse(own);
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        String action = after.isPresent() ? "iam:PutRolePermissionsBoundary" : "iam:DeleteRolePermissionsBoundary";
        Map<String, String> keys = after.or(() -> before)
                .map(arn -> Map.of("iam:PermissionsBoundary", arn.toString()))
                .orElse(Map.of());
        return List.of(new Need(action, place.arn("iam", "role/" + role).toString(), keys));
    }

    @Override
    public Optional<Arn> read(AwsSession session) {
        return new Roles(session).get(role).permissionsBoundary();
    }

    @Override
    public BoundaryStep between(Optional<Arn> from, Optional<Arn> to) {
        return new BoundaryStep(place, role, from, to);
    }

    @Override
    public Optional<Arn> move(AwsSession session) {
        Roles roles = new Roles(session);
        after.ifPresentOrElse(arn -> roles.setBoundary(role, arn), () -> roles.clearBoundary(role));
        return after;
    }

    @Override
    public String words(Optional<Arn> state) {
        return state.map(arn -> "is " + arn.name()).orElse("is not set");
    }
}
