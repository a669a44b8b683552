package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import java.util.List;
import java.util.Map;

/** Hangs a managed policy on a role, or takes it off; the state is whether it hangs there. */
public record AttachmentStep(Place place, RoleName role, Arn policy, Boolean before, Boolean after)
        implements Shift<Boolean> {

    /** Hangs the policy on the role. */
    public static AttachmentStep attach(Place place, RoleName role, Arn policy) {
        return new AttachmentStep(place, role, policy, false, true);
    }

    /** Takes the policy off the role. */
    public static AttachmentStep detach(Place place, RoleName role, Arn policy) {
        return new AttachmentStep(place, role, policy, true, false);
    }

    @Override
    public Kind kind() {
        return after ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        return "policy " + policy.name() + " on role " + role;
    }

    @Override
    public Report report() {
        return after
                ? new Report("attached", policy.name(), "to role " + role)
                : new Report("detached", policy.name(), "from role " + role);
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.role(role), Things.policy(policy)).needing(place, Things.policy(policy));
    }

    @Override
    public Felt felt() {
        return new Felt.ThroughRole(role);
    }

    @Override
    public List<Need> needs() {
        return List.of(new Need(
                after ? "iam:AttachRolePolicy" : "iam:DetachRolePolicy",
                place.arn("iam", "role/" + role).toString(),
                Map.of("iam:PolicyARN", policy.toString())));
    }

    @Override
    public Boolean read(AwsSession session) {
        return new Roles(session)
                .attached(role).stream().anyMatch(present -> present.policyArn().equals(policy));
    }

    @Override
    public AttachmentStep between(Boolean from, Boolean to) {
        return new AttachmentStep(place, role, policy, from, to);
    }

    @Override
    public Boolean move(AwsSession session) {
        Roles roles = new Roles(session);
        if (after) {
            roles.attach(role, policy);
        } else {
            roles.detach(role, policy);
        }
        return after;
    }

    @Override
    public String words(Boolean state) {
        return state ? "hangs there" : "does not hang there";
    }
}
