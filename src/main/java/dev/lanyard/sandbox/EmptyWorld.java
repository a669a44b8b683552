package dev.lanyard.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;

/** A world with one account, which has an administrator and nothing else and belongs to no organisation. */
final class EmptyWorld {

    private EmptyWorld() {}

    static WorldState create(AccountId accountId, Ids ids, Instant now) {
        WorldState world = new WorldState();
        world.tokenKey = ids.secret();
        world.defaultAccountId = accountId.value();
        world.accounts.put(accountId.value(), account(accountId, ids, now));
        return world;
    }

    private static AccountState account(AccountId accountId, Ids ids, Instant now) {
        AccountState account = new AccountState();
        account.id = accountId.value();
        account.name = "sandbox";
        account.email = "aws+sandbox@example.com";
        account.joined = now;
        AccessKeyState key = new AccessKeyState();
        key.secret = ids.secret();
        key.userName = Administrator.USER_NAME;
        key.userId = ids.iam("AIDA");
        account.accessKeys.put("AKIA" + ids.text(16), key);
        return account;
    }
}
