package dev.lanyard.aws.account;

import dev.lanyard.model.AccountId;

/** The organisation that an account belongs to, and the account that manages it. */
public record Membership(String organisationId, AccountId management) {}
