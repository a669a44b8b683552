package dev.lanyard.sandbox.sts;

import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.Locale;
import java.util.Optional;

/** The role that somebody wants to become. */
record TargetRole(String accountId, RoleState state) {

    /** Finds the role in whichever account of the world it is. */
    static Optional<TargetRole> find(WorldState world, String text) {
        Arn arn = parse(text);
        return Optional.ofNullable(world.accounts.get(arn.account()))
                .map(account -> account.iam.roles.get(arn.name().toLowerCase(Locale.ROOT)))
                .map(role -> new TargetRole(arn.account(), role))
                .filter(role -> role.arn().equals(text));
    }

    String arn() {
        return "arn:aws:iam::" + accountId + ":role" + state.path + state.name;
    }

    private static Arn parse(String text) {
        try {
            return Arn.parse(text);
        } catch (LanyardException _) {
            throw new Fault("ValidationError", 400, text + " is invalid");
        }
    }
}
