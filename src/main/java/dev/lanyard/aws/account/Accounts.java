package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Account;
import dev.lanyard.model.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.organizations.OrganizationsClient;

/** The accounts of the organisation; or the caller's own, where it has none or does not tell. */
public final class Accounts {

    private static final String NO_ORGANISATION = "AWSOrganizationsNotInUseException";

    private final AwsSession session;

    /** Asks through the session. */
    public Accounts(AwsSession session) {
        this.session = session;
    }

    /** Returns the accounts by path and name; a note says why it is only one's own. */
    public Listing<Account> list() {
        try {
            return ofOrganisation(session.organizations());
        } catch (AwsException refusal) {
            if (refusal.code().equals(NO_ORGANISATION)) {
                return own("The account belongs to no organisation: this is your own account only.");
            }
            if (NotTold.is(refusal)) {
                return own("The organisation does not tell you its accounts (" + refusal.operation() + ": "
                        + refusal.code() + "): this is your own account only.");
            }
            throw refusal;
        }
    }

    private static Listing<Account> ofOrganisation(OrganizationsClient organizations) {
        List<Account> accounts = organizations.listAccountsPaginator().stream()
                .flatMap(page -> page.accounts().stream())
                .map(Accounts::fact)
                .toList();
        Optional<Map<AccountId, String>> paths = new OrganisationTree(organizations).paths();
        Map<AccountId, String> known = paths.orElseGet(Map::of);
        List<Account> placed = accounts.stream()
                .map(account -> account.at(known.getOrDefault(account.id(), "")))
                .sorted(Comparator.comparing(Account::path)
                        .thenComparing(Account::name)
                        .thenComparing(Account::id))
                .toList();
        Optional<String> note = paths.isPresent()
                ? Optional.empty()
                : Optional.of("The organisation does not tell you its units: the paths are missing.");
        return new Listing<>(placed, note);
    }

    private Listing<Account> own(String note) {
        Callers callers = new Callers(session);
        AccountId id = callers.current().account();
        return new Listing<>(List.of(new Account(id, callers.alias().orElse(""), "", "", "")), Optional.of(note));
    }

    private static Account fact(software.amazon.awssdk.services.organizations.model.Account account) {
        return new Account(
                new AccountId(account.id()), text(account.name()), text(account.email()), state(account), "");
    }

    /** Takes {@code State} where AWS gives it; {@code Status} is its older name, which AWS retires. */
    private static String state(software.amazon.awssdk.services.organizations.model.Account account) {
        return Stream.of(text(account.stateAsString()), text(account.statusAsString()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
