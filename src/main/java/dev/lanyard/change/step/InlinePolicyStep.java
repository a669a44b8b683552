package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;

/** Writes, replaces or deletes an inline policy of a role, of which IAM keeps no older version; empty for none. */
public record InlinePolicyStep(
        Place place, RoleName role, PolicyName policy, Optional<String> before, Optional<String> after)
        implements Shift<Optional<String>> {

    @Override
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.DELETE;
        }
        return before.isEmpty() ? Kind.CREATE : Kind.CHANGE;
    }

    @Override
    public String title() {
        return Things.inline(policy) + " of role " + role;
    }

    @Override
    public Report report() {
        String action = switch (kind()) {
            case CREATE -> "created";
            case CHANGE -> "replaced";
            case DELETE -> "deleted";
        };
        return new Report(action, Things.inline(policy), "of role " + role);
    }

    @Override
    public Optional<Documents> documents() {
        return Optional.of(new Documents(before, after));
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.role(role), Things.inline(policy));
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(
                place.arn("iam", "role/" + role), after.isPresent() ? "iam:PutRolePolicy" : "iam:DeleteRolePolicy"));
    }

    @Override
    public Optional<String> read(AwsSession session) {
        return new Roles(session).findInlineDocument(role, policy);
    }

    @Override
    public boolean same(Optional<String> state, Optional<String> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(text -> PolicyTexts.same(state.get(), text)).isPresent();
    }

    @Override
    public InlinePolicyStep between(Optional<String> from, Optional<String> to) {
        return new InlinePolicyStep(place, role, policy, from, to);
    }

    @Override
    public Optional<String> move(AwsSession session) {
        Roles roles = new Roles(session);
        after.ifPresentOrElse(text -> roles.putInline(role, policy, text), () -> roles.deleteInline(role, policy));
        return after;
    }

    @Override
    public String words(Optional<String> state) {
        return state.map(text -> "is " + text).orElse("does not exist");
    }
}
