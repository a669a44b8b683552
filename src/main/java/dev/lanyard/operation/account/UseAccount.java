package dev.lanyard.operation.account;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.whoami.Whereabouts;
import java.util.Optional;

/** Asks to move to another account. */
@Operation(
        noun = "account",
        verb = "use",
        summary = "Work in another account, as a role there",
        effect = Effect.SESSION,
        details = {
            "The role is assumed with your own credentials; without --role it is OrganizationAccountAccessRole, which"
                    + " Organizations makes in the accounts that it creates. Your own account needs no role: naming it"
                    + " brings you back.",
            "The move lasts as long as the console does, or the list of commands that is run; a single command ends"
                    + " with it."
        },
        examples = {"account use 444455556666", "account use dev --role SecurityAuditor"})
public record UseAccount(
        @Argument(
                help = "account id, its name in the organisation, or the alias of your own",
                completes = Completes.ACCOUNT)
        String account,

        @Option(help = "the role to assume there, with its path if it has one", value = "NAME")
        Optional<String> role)
        implements Request<Whereabouts> {}
