package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The managed policies that an account sees: its own and AWS's. */
final class PolicyShelf {

    private static final String OF_AWS = "arn:aws:iam::aws:policy/";

    private final AccountState account;
    private final Arns arns;

    PolicyShelf(AccountState account) {
        this.account = account;
        this.arns = new Arns(account);
    }

    static boolean isOfAws(String arn) {
        return arn.startsWith(OF_AWS);
    }

    Optional<ManagedPolicy> find(String arn) {
        if (isOfAws(arn)) {
            return AwsManagedPolicies.find(arn).map(ManagedPolicy.class::cast);
        }
        String name = arn.substring(arn.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(account.iam.policies.get(name))
                .map(state -> own(state))
                .filter(policy -> policy.arn().equals(arn));
    }

    Stream<ManagedPolicy> own() {
        return account.iam.policies.values().stream().map(state -> own(state));
    }

    Stream<ManagedPolicy> ofAws() {
        return AwsManagedPolicies.all().stream().map(ManagedPolicy.class::cast);
    }

    ManagedPolicy own(PolicyState state) {
        return new ManagedPolicy.Own(arns.of(state), state);
    }
}
