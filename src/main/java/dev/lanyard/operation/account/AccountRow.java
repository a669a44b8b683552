package dev.lanyard.operation.account;

import dev.lanyard.model.Account;
import dev.lanyard.model.AccountId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;

/**
 * An account, under the names that {@code aws organizations list-accounts} uses.
 *
 * @param path the organisational units above it
 */
public record AccountRow(
        @Column(id = true) AccountId id,
        @Column(meaning = Meaning.NAME) String name,
        String path,
        @Column(meaning = Meaning.STATE) String state,
        @Column(detail = true) String email) {

    static AccountRow of(Account account) {
        return new AccountRow(account.id(), account.name(), account.path(), account.state(), account.email());
    }
}
