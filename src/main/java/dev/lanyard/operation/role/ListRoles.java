package dev.lanyard.operation.role;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.Optional;

/** Asks for the roles of the account. */
@Operation(
        noun = "role",
        verb = "list",
        summary = "List the roles of the account",
        effect = Effect.READ,
        examples = {"role list", "role list --path-prefix /service-role/"})
public record ListRoles(
        @Option(help = "only roles whose path starts so", value = "PATH")
        Optional<String> pathPrefix) implements Request<Rows<RoleRow>> {}
