package dev.lanyard.sandbox.auth;

import dev.lanyard.sandbox.call.Caller;
import dev.lanyard.sandbox.http.Authenticator;
import dev.lanyard.sandbox.http.Identity;
import dev.lanyard.sandbox.http.WireRequest;

/** Takes every access key for the root of one account, and checks no signature: for other projects' tests. */
public final class AnyCredentials implements Authenticator {

    private final String accountId;

    /** Takes every key for the root of the account. */
    public AnyCredentials(String accountId) {
        this.accountId = accountId;
    }

    @Override
    public Identity authenticate(WireRequest request) {
        Credential credential =
                new ClaimParser(request, Dialect.of(request)).parse().credential();
        return credential.identity(rootOf(accountId, credential.accessKeyId()));
    }

    static Caller rootOf(String accountId, String accessKeyId) {
        return new Caller("arn:aws:iam::" + accountId + ":root", accountId, accountId, accessKeyId);
    }
}
