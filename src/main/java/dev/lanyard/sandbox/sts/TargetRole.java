package dev.lanyard.sandbox.sts;

import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.iam.Arns;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.Locale;
import java.util.Optional;

/** The role that somebody wants to become. */
public record TargetRole(AccountState account, RoleState state) {

    /** Finds the role in whichever account of the world it is. */
    public static Optional<TargetRole> find(WorldState world, String text) {
        Arn arn = parse(text);
        return Optional.ofNullable(world.accounts.get(arn.account()))
                .flatMap(account -> named(account, arn.name()))
                .filter(role -> role.arn().equals(text));
    }

    /** Finds a role of the account, whatever its path. */
    static Optional<TargetRole> named(AccountState account, String name) {
        return Optional.ofNullable(account.iam.roles.get(name.toLowerCase(Locale.ROOT)))
                .map(role -> new TargetRole(account, role));
    }

    /** Returns the ARN of the role. */
    public String arn() {
        return new Arns(account).of(state);
    }

    private static Arn parse(String text) {
        try {
            return Arn.parse(text);
        } catch (LanyardException _) {
            throw new Fault("ValidationError", 400, text + " is invalid");
        }
    }
}
