package dev.lanyard.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Secret;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import java.util.Map;
import java.util.Optional;

/** The access key of an account's administrator. */
public record Administrator(AccountId account, String accessKeyId, Secret secretAccessKey) {

    static final String USER_NAME = "administrator";

    static Optional<Administrator> of(AccountState account) {
        return account.accessKeys.entrySet().stream()
                .filter(key -> key.getValue().userName.equals(USER_NAME))
                .findFirst()
                .map(key -> of(account, key));
    }

    private static Administrator of(AccountState account, Map.Entry<String, AccessKeyState> key) {
        return new Administrator(new AccountId(account.id), key.getKey(), new Secret(key.getValue().secret));
    }
}
