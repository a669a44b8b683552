package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.Caller;
import dev.lanyard.sandbox.call.SessionTerms;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A session of an assumed role.
 *
 * @param roleId the id of the role that was assumed: one that was deleted and made again is another role
 */
public record RoleSession(
        String accessKeyId,
        String accountId,
        String roleName,
        String roleId,
        String name,
        Instant expires,
        SessionTerms terms) {

    private static final String PURPOSE = "session";
    private static final int PARTS = 7;

    /** Sessions that an earlier version began go on. */
    private static final int PARTS_BEFORE_TERMS = 6;

    /** Returns the credentials of the session. */
    public Credentials credentials(WorldState world) {
        Seal seal = new Seal(world.tokenKey, PURPOSE);
        String text = text();
        return new Credentials(accessKeyId, seal.secretFor(text), seal.close(text), expires);
    }

    /** Returns the ARN of the session. */
    public String arn() {
        return "arn:aws:sts::" + accountId + ":assumed-role/" + roleName + "/" + name;
    }

    /** Returns the session as a caller. */
    public Caller caller() {
        return new Caller(arn(), roleId + ":" + name, accountId, accessKeyId, terms);
    }

    static Optional<RoleSession> of(WorldState world, String token) {
        return new Seal(world.tokenKey, PURPOSE).open(token).flatMap(RoleSession::parse);
    }

    /** Returns whether the role is still there. */
    boolean alive(WorldState world) {
        return Optional.ofNullable(world.accounts.get(accountId))
                .map((AccountState account) -> account.iam.roles.get(roleName.toLowerCase(Locale.ROOT)))
                .filter(role -> role.id.equals(roleId))
                .isPresent();
    }

    /** The parts cannot contain a space: IAM's patterns for role and session names allow none. */
    private String text() {
        String time = Long.toString(expires.getEpochSecond());
        return String.join(" ", accessKeyId, accountId, roleName, roleId, name, time, TermsText.write(terms));
    }

    private static Optional<RoleSession> parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length == PARTS || parts.length == PARTS_BEFORE_TERMS
                ? Optional.of(new RoleSession(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        parts[4],
                        Instant.ofEpochSecond(Long.parseLong(parts[5])),
                        parts.length == PARTS ? TermsText.read(parts[6]) : SessionTerms.NONE))
                : Optional.empty();
    }

    /** What signs calls as the session. */
    public record Credentials(String accessKeyId, String secretAccessKey, String sessionToken, Instant expires) {

        /** Shows no secret. */
        @Override
        public String toString() {
            return accessKeyId;
        }
    }
}
