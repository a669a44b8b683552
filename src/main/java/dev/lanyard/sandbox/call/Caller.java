package dev.lanyard.sandbox.call;

/**
 * Who signed a call.
 *
 * @param arn the user, the account's root or the assumed-role session
 * @param userId AIDA…, the account id, or AROA…:session-name
 * @param accessKeyId the key that signed
 */
public record Caller(String arn, String userId, String accountId, String accessKeyId) {}
