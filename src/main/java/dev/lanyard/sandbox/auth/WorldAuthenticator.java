package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.Caller;
import dev.lanyard.sandbox.http.Authenticator;
import dev.lanyard.sandbox.http.Identity;
import dev.lanyard.sandbox.http.WireRequest;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.WorldState;
import dev.lanyard.sandbox.world.World;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks signatures against the access keys of the world and the sessions that it gave out. */
public final class WorldAuthenticator implements Authenticator {

    private final World world;
    private final Clock clock;

    /**
     * Checks against the world.
     *
     * @param clock the real time, which is what clients sign with, whatever the world's own clock says
     */
    public WorldAuthenticator(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    @Override
    public Identity authenticate(WireRequest request) {
        Dialect dialect = Dialect.of(request);
        Claim claim = new ClaimParser(request, dialect).parse();
        Instant now = clock.instant();
        if (!claim.credential().hasRegion()) {
            throw dialect.mismatch("Credential should be scoped to a valid region.");
        }
        Known known = world.read(state -> known(state, claim, dialect, now));
        new SigningTime(claim, dialect).check(now);
        if (!claim.signedHeaders().contains("host") || !new Signature(request, claim).matches(known.secret())) {
            throw dialect.mismatch();
        }
        return claim.credential().identity(known.caller());
    }

    private static Known known(WorldState world, Claim claim, Dialect dialect, Instant now) {
        return claim.sessionToken().isPresent()
                ? session(world, claim, claim.sessionToken().get(), new Refusal(dialect, now))
                : longTerm(world, claim.credential().accessKeyId(), dialect);
    }

    private static Known session(WorldState world, Claim claim, String token, Refusal refusal) {
        RoleSession session = RoleSession.of(world, token)
                .filter(it -> it.accessKeyId().equals(claim.credential().accessKeyId()))
                .filter(it -> it.alive(world))
                .orElseThrow(refusal.dialect()::unknownKey);
        if (!refusal.now().isBefore(session.expires())) {
            throw refusal.dialect().expiredSession();
        }
        return new Known(session.caller(), session.credentials(world).secretAccessKey());
    }

    private static Known longTerm(WorldState world, String accessKeyId, Dialect dialect) {
        for (AccountState account : world.accounts.values()) {
            @Nullable AccessKeyState key = account.accessKeys.get(accessKeyId);
            if (key != null) {
                return new Known(callerOf(account.id, accessKeyId, key), key.secret);
            }
        }
        throw dialect.unknownKey();
    }

    private static Caller callerOf(String accountId, String accessKeyId, AccessKeyState key) {
        return key.userName.equals("root")
                ? AnyCredentials.rootOf(accountId, accessKeyId)
                : new Caller("arn:aws:iam::" + accountId + ":user/" + key.userName, key.userId, accountId, accessKeyId);
    }

    /** Who a key belongs to, and what they sign with. */
    private record Known(Caller caller, String secret) {

        @Override
        public String toString() {
            return caller.toString();
        }
    }

    /** How and when a session is looked at. */
    private record Refusal(Dialect dialect, Instant now) {}
}
