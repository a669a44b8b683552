package dev.lanyard.model;

/**
 * Who calls AWS.
 *
 * @param arn of a user, of the account's root or of an assumed role's session
 * @param userId the unique id, such as {@code AIDA…} or {@code AROA…:session}
 */
public record CallerIdentity(AccountId account, Arn arn, String userId) {}
