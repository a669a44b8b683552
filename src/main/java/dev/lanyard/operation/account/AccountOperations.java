package dev.lanyard.operation.account;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.aws.account.Accounts;
import dev.lanyard.aws.account.Listing;
import dev.lanyard.model.Account;
import dev.lanyard.model.AccountId;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.whoami.Whereabouts;
import java.util.List;

/** The operations of the noun {@code account}. */
public final class AccountOperations {

    private AccountOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListAccounts.class, () -> AccountOperations::list),
                entry(UseAccount.class, () -> AccountOperations::use));
    }

    private static Rows<AccountRow> list(ListAccounts request, Context context) {
        Listing<Account> accounts = new Accounts(context.ownSession()).list();
        accounts.note().ifPresent(context.dialogue()::tell);
        List<AccountRow> rows = accounts.items().stream().map(AccountRow::of).toList();
        return new Rows<>("Accounts", AccountRow.class, rows);
    }

    private static Whereabouts use(UseAccount request, Context context) {
        AccountId account = new AccountChoice(context.ownSession()).find(request.account());
        context.workplace().useAccount(account, request.role());
        return Whereabouts.of(context);
    }
}
