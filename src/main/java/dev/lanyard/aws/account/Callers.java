package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.CallerIdentity;
import java.util.Optional;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Who the session calls AWS as. */
public final class Callers {

    private final AwsSession session;

    /** Asks through the session. */
    public Callers(AwsSession session) {
        this.session = session;
    }

    /** Returns the caller; AWS lets everybody ask that, whatever a policy says. */
    public CallerIdentity current() {
        GetCallerIdentityResponse answer = session.sts().getCallerIdentity();
        return new CallerIdentity(new AccountId(answer.account()), Arn.parse(answer.arn()), answer.userId());
    }

    /** Returns the alias of the caller's account; empty where it has none, or where the caller may not know. */
    public Optional<String> alias() {
        try {
            return session.iam().listAccountAliases().accountAliases().stream().findFirst();
        } catch (AwsException refusal) {
            if (NotTold.is(refusal)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
