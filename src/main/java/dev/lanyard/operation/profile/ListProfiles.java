package dev.lanyard.operation.profile;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks for the instance profiles of the account. */
@Operation(
        noun = "profile",
        verb = "list",
        summary = "List the instance profiles of the account",
        effect = Effect.READ,
        examples = {"profile list", "profile list --output ids"})
public record ListProfiles() implements Request<Rows<ProfileRow>> {}
