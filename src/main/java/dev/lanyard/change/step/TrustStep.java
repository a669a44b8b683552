package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces the trust policy of a role, of which IAM keeps no older version.
 *
 * @param now who may assume the role afterwards, in words
 */
public record TrustStep(Place place, RoleName role, String before, String after, String now) implements Shift<String> {

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return "trust policy of role " + role;
    }

    @Override
    public Report report() {
        return new Report("trusted", Things.role(role), now);
    }

    @Override
    public Optional<Documents> documents() {
        return Optional.of(new Documents(Optional.of(before), Optional.of(after)));
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.role(role), "trust");
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(place.arn("iam", "role/" + role), "iam:UpdateAssumeRolePolicy"));
    }

    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.PRINCIPAL_UNKNOWN_TO_IAM);
    }

    @Override
    public String read(AwsSession session) {
        return new Roles(session).get(role).assumeRolePolicyDocument();
    }

    @Override
    public boolean same(String state, String found) {
        return PolicyTexts.same(state, found);
    }

    @Override
    public TrustStep between(String from, String to) {
        return new TrustStep(place, role, from, to, to.equals(after) ? now : "as before");
    }

    @Override
    public String move(AwsSession session) {
        new Roles(session).setTrust(role, after);
        return after;
    }

    @Override
    public String words(String state) {
        return "is " + state;
    }
}
