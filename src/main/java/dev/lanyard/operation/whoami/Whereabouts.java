package dev.lanyard.operation.whoami;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Workplace;
import java.time.Instant;
import java.util.Optional;

/**
 * As whom, where and how one works; the first three under the names that {@code aws sts get-caller-identity} uses.
 *
 * @param sandbox whether AWS is simulated
 * @param mode whether changes are allowed
 * @param credentialsExpire when the credentials do, if they do
 */
public record Whereabouts(
        @Column(id = true, meaning = Meaning.NAME) AccountId account,
        Arn arn,
        @Column(header = "User id") String userId,
        @Column(header = "Account alias") Optional<String> accountAlias,
        Optional<RegionId> region,
        boolean sandbox,
        String mode,
        @Column(header = "Credentials expire") Optional<Instant> credentialsExpire) {

    /** Asks AWS as the session in use. */
    public static Whereabouts of(Context context) {
        AwsSession session = context.session();
        Callers callers = new Callers(session);
        CallerIdentity caller = callers.current();
        Workplace workplace = context.workplace();
        return new Whereabouts(
                caller.account(),
                caller.arn(),
                caller.userId(),
                callers.alias(),
                session.chosenRegion(),
                workplace.sandbox(),
                workplace.mode(),
                session.expiry());
    }
}
