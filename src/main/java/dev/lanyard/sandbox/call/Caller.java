package dev.lanyard.sandbox.call;

/**
 * Who signed a call.
 *
 * @param arn the user, the account's root or the assumed-role session
 * @param userId AIDA…, the account id, or AROA…:session-name
 * @param accessKeyId the key that signed
 * @param terms what limits a session
 */
public record Caller(String arn, String userId, String accountId, String accessKeyId, SessionTerms terms) {

    /** Somebody who signs with a key of his own. */
    public Caller(String arn, String userId, String accountId, String accessKeyId) {
        this(arn, userId, accountId, accessKeyId, SessionTerms.NONE);
    }
}
