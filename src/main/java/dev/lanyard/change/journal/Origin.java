package dev.lanyard.change.journal;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;

/**
 * What a run came of.
 *
 * @param command as it was typed, with stars for secrets
 * @param account that was worked in
 * @param caller who that was to AWS
 */
public record Origin(String command, AccountId account, Arn caller) {}
