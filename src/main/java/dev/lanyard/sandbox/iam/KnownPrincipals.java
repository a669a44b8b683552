package dev.lanyard.sandbox.iam;

import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether those whom a trust policy names exist; of accounts outside the world it believes it. */
final class KnownPrincipals {

    private static final Pattern SERVICE = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.amazonaws\\.com(\\.cn)?");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

    private final WorldState world;

    KnownPrincipals(WorldState world) {
        this.world = world;
    }

    boolean knows(PrincipalName name) {
        return switch (name.kind()) {
            case SERVICE -> SERVICE.matcher(name.value()).matches();
            case AWS -> knowsIdentity(name.value());
            case FEDERATED -> true;
            case EVERYBODY, CANONICAL_USER -> false;
        };
    }

    private boolean knowsIdentity(String value) {
        if (value.equals("*") || ACCOUNT.matcher(value).matches()) {
            return true;
        }
        return arn(value)
                .filter(arn -> ACCOUNT.matcher(arn.account()).matches())
                .filter(this::exists)
                .isPresent();
    }

    private boolean exists(Arn arn) {
        Optional<AccountState> account = Optional.ofNullable(world.accounts.get(arn.account()));
        if (account.isEmpty() || !arn.service().equals("iam")) {
            return arn.service().equals("iam") || arn.service().equals("sts");
        }
        String kind = arn.resource().split("/", 2)[0];
        return switch (kind) {
            case "role" -> hasRole(account.get(), arn);
            case "user" -> new UserDirectory(account.get()).state(arn.name()).isPresent();
            default -> arn.resource().equals("root");
        };
    }

    private static boolean hasRole(AccountState account, Arn arn) {
        return Optional.ofNullable(account.iam.roles.get(arn.name().toLowerCase(Locale.ROOT)))
                .filter(role -> new Arns(account).of(role).equals(arn.toString()))
                .isPresent();
    }

    private static Optional<Arn> arn(String text) {
        try {
            return Optional.of(Arn.parse(text));
        } catch (LanyardException _) {
            return Optional.empty();
        }
    }
}
