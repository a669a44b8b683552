package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.IamState.UserState;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.User;

/** The users of an account: those who have an access key, for the world keeps no others. */
final class UserDirectory {

    private static final String ROOT = "root";
    private static final String ADMINISTRATOR_ACCESS = "arn:aws:iam::aws:policy/AdministratorAccess";

    private final AccountState account;
    private final Arns arns;

    UserDirectory(AccountState account) {
        this.account = account;
        this.arns = new Arns(account);
    }

    /** Returns the users by name. */
    List<UserState> all() {
        return keys()
                .collect(Collectors.toMap(
                        key -> Entities.key(key.userName), this::state, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Returns what hangs on a user, to be read only. */
    Optional<UserState> state(String name) {
        return keys().filter(key -> key.userName.equalsIgnoreCase(name))
                .findFirst()
                .map(this::state);
    }

    /** Returns what hangs on a user, to be changed. */
    Optional<UserState> changeable(String name) {
        return state(name).map(user -> {
            account.iam.users.put(Entities.key(user.name), user);
            return user;
        });
    }

    /** The root of an account has an ARN and an id, but no name and no path. */
    User root() {
        return User.builder()
                .userId(account.id)
                .arn(arns.ofRoot())
                .createDate(account.joined)
                .build();
    }

    private Stream<AccessKeyState> keys() {
        return account.accessKeys.values().stream().filter(key -> !key.userName.equals(ROOT));
    }

    private UserState state(AccessKeyState key) {
        return Optional.ofNullable(account.iam.users.get(Entities.key(key.userName)))
                .orElseGet(() -> administrator(key));
    }

    private UserState administrator(AccessKeyState key) {
        UserState user = new UserState();
        user.name = key.userName;
        user.id = key.userId;
        user.created = account.joined;
        user.attached.add(ADMINISTRATOR_ACCESS);
        return user;
    }
}
