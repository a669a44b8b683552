package dev.lanyard.change.step;

import dev.lanyard.aws.iam.RoleSpec;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.policy.document.PolicyTexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A role that nothing hangs on, as it is made in one call.
 *
 * <p>The permissions boundary belongs to it: set by a call of its own, the role would be without limits for a moment, and
 * who may make roles only within a boundary could not make it at all.
 *
 * @param path empty for AWS's default
 * @param maxSession empty for AWS's default
 * @param roleId empty until AWS has given one
 */
public record RoleState(
        String path,
        String description,
        Optional<Duration> maxSession,
        String trustPolicy,
        List<Tag> tags,
        Optional<Arn> permissionsBoundary,
        Optional<String> roleId) {

    /** API reference, CreateRole: what a role has that says nothing of it. */
    private static final Duration USUAL_SESSION = Duration.ofHours(1);

    /** Copies the tags. */
    public RoleState {
        tags = List.copyOf(tags);
    }

    /** Returns what is wanted of a role that is not there yet. */
    public static RoleState of(RoleSpec spec) {
        return new RoleState(
                spec.path(),
                spec.description(),
                spec.maxSession(),
                spec.trustPolicy(),
                spec.tags(),
                spec.permissionsBoundary(),
                Optional.empty());
    }

    /** Returns the state of a role that is there. */
    public static RoleState of(Role role) {
        return new RoleState(
                role.path(),
                role.description(),
                Optional.of(role.maxSessionDuration()),
                role.assumeRolePolicyDocument(),
                role.tags(),
                role.permissionsBoundary(),
                Optional.of(role.roleId()));
    }

    List<String> details() {
        List<String> lines = new ArrayList<>(Details.of(path, description, tags));
        maxSession
                .filter(time -> !time.equals(USUAL_SESSION))
                .ifPresent(time -> lines.add("sessions: up to " + words(time)));
        permissionsBoundary.ifPresent(arn -> lines.add("permissions boundary: " + arn.name()));
        return lines;
    }

    private static String words(Duration time) {
        return time.toMinutesPart() == 0
                ? Counted.of((int) time.toHours(), "hour")
                : Counted.of((int) time.toMinutes(), "minute");
    }

    RoleState withoutId() {
        return new RoleState(path, description, maxSession, trustPolicy, tags, permissionsBoundary, Optional.empty());
    }

    RoleSpec spec(RoleName name) {
        return new RoleSpec(name, trustPolicy, path, description, maxSession, tags, permissionsBoundary);
    }

    /** What this state does not say is not compared; an id that it says decides. */
    boolean describes(RoleState now) {
        return roleId.map(id -> now.roleId.equals(Optional.of(id))).orElse(true)
                && (path.isEmpty() || path.equals(now.path))
                && description.equals(now.description)
                && maxSession
                        .map(time -> now.maxSession.equals(Optional.of(time)))
                        .orElse(true)
                && permissionsBoundary.equals(now.permissionsBoundary)
                && PolicyTexts.same(trustPolicy, now.trustPolicy)
                && Set.copyOf(tags).equals(Set.copyOf(now.tags));
    }
}
