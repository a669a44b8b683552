package dev.lanyard.operation.account;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Accounts;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.aws.account.Listing;
import dev.lanyard.model.Account;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the account that somebody means by an id, a name or an alias. */
record AccountChoice(AwsSession own) {

    private static final Pattern ID = Pattern.compile("[0-9]{12}");

    /** Returns the account; an id is believed, a name must be the name of exactly one. */
    AccountId find(String text) {
        if (ID.matcher(text).matches()) {
            return new AccountId(text);
        }
        Listing<Account> known = new Accounts(own).list();
        List<Account> named = known.items().stream()
                .filter(account -> account.name().equalsIgnoreCase(text))
                .toList();
        if (named.isEmpty() && isOwnAlias(text)) {
            return new Callers(own).current().account();
        }
        return only(text, named, known);
    }

    private boolean isOwnAlias(String text) {
        return new Callers(own).alias().filter(text::equalsIgnoreCase).isPresent();
    }

    private static AccountId only(String text, List<Account> named, Listing<Account> known) {
        return switch (named.size()) {
            case 0 -> throw unknown(text, known);
            case 1 -> named.getFirst().id();
            default ->
                throw LanyardException.usage(
                        named.size() + " accounts are named '" + text + "'.",
                        "Give the id of one: "
                                + named.stream()
                                        .map(account -> account.id().value())
                                        .collect(Collectors.joining(", ")) + ".");
        };
    }

    private static LanyardException unknown(String text, Listing<Account> known) {
        List<String> names = known.items().stream().map(Account::name).toList();
        String nextStep = known.note().orElse("'account list' shows the accounts; an id of 12 digits always works.");
        return LanyardException.usage(
                "There is no account '" + text.replaceAll("\\p{Cntrl}", "?") + "'.",
                NearestNames.question(text, names).orElse(nextStep));
    }
}
