package dev.lanyard.operation.account;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks for the accounts of the organisation. */
@Operation(
        noun = "account",
        verb = "list",
        summary = "List the accounts of the organisation",
        effect = Effect.READ,
        details = {
            "The organisation is asked with your own credentials, whichever account you have moved to. Where it does"
                    + " not answer, or where there is none, the list holds your own account and says why."
        },
        examples = {"account list", "account list --query 'Accounts[?State==`ACTIVE`].Id' --output json"})
public record ListAccounts() implements Request<Rows<AccountRow>> {}
