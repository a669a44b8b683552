package dev.lanyard.operation.change;

import dev.lanyard.model.AccountId;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.Optional;

/** Asks which runs of changes there were. */
@Operation(
        noun = "change",
        verb = "list",
        summary = "List what was changed with Lanyard by this user on this host, the latest first",
        effect = Effect.READ,
        examples = {"change list", "change list --since 2d --failed", "change list --target web"})
public record ListChanges(
        @Option(help = "only what was started since, such as 2d or 2026-03-01", value = "TIME")
        Optional<Since> since,

        @Option(help = "only what was changed in this account", completes = Completes.ACCOUNT)
        Optional<AccountId> account,

        @Option(help = "only what changed a thing whose name has this in it", value = "TEXT")
        Optional<String> target,

        @Option(help = "only what this user of the host has changed", value = "NAME")
        Optional<String> user,

        @Option(help = "only what failed, at least in part, or was not finished")
        boolean failed)
        implements Request<Rows<RunRow>> {}
