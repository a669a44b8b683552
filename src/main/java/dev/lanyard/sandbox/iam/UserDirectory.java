package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.User;

/** The users of an account: those who have an access key, for the world keeps no others. */
final class UserDirectory {

    private static final String ROOT = "root";

    private final AccountState account;
    private final Arns arns;

    UserDirectory(AccountState account) {
        this.account = account;
        this.arns = new Arns(account);
    }

    /** Returns the users by name. */
    List<User> all() {
        return account.accessKeys.values().stream()
                .filter(key -> !key.userName.equals(ROOT))
                .map(key -> user(key.userName, key.userId))
                .distinct()
                .sorted((left, right) -> left.userName().compareTo(right.userName()))
                .toList();
    }

    Optional<User> find(String name) {
        return all().stream()
                .filter(user -> user.userName().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The root of an account has an ARN and an id, but no name and no path. */
    User root() {
        return User.builder()
                .userId(account.id)
                .arn(arns.ofRoot())
                .createDate(account.joined)
                .build();
    }

    private User user(String name, String id) {
        return User.builder()
                .path("/")
                .userName(name)
                .userId(id)
                .arn(arns.ofUser(name))
                .createDate(account.joined)
                .build();
    }
}
