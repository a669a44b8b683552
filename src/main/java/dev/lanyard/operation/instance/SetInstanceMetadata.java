package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceRef;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.List;
import java.util.Optional;

/** Asks that instances answer otherwise on the metadata service. */
@Operation(
        noun = "instance",
        verb = "metadata",
        summary = "Set how instances answer on the metadata service, from which the SSM Agent has its credentials",
        effect = Effect.CHANGE,
        details = {
            "What is not named stays as it is. It works on running and on stopped instances; nothing is restarted.",
            "With tokens required only version 2 of the metadata service (IMDSv2) answers; the hop limit is how far its"
                    + " tokens travel, from 1 to 64."
        },
        examples = {"instance metadata app-1 --tokens required", "instance metadata app-1 app-2 --hops 2"})
public record SetInstanceMetadata(
        @Argument(help = "instance id or Name tag", completes = Completes.INSTANCE)
        List<InstanceRef> instances,

        @Option(help = "whether a token has to be shown", value = "TOKENS")
        Optional<MetadataTokens> tokens,

        @Option(help = "whether the metadata service answers at all", value = "ENDPOINT")
        Optional<MetadataEndpoint> endpoint,

        @Option(help = "the hop limit", value = "NUMBER") Optional<Integer> hops)
        implements Request<ChangeOutcome> {}
