package dev.lanyard.operation.instance;

import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;
import java.util.List;
import java.util.Optional;

/** Asks for the instances of the Region. */
@Operation(
        noun = "instance",
        verb = "list",
        summary = "List the instances of the Region and the profile that each wears",
        effect = Effect.READ,
        details = "Filters narrow together. EC2 shows a terminated instance for about an hour.",
        examples = {
            "instance list",
            "instance list --state running --name 'web-*'",
            "instance list --without-profile --output ids"
        })
public record ListInstances(
        @Option(help = "only in this state", value = "STATE")
        List<InstanceState> state,

        @Option(help = "only with this Name tag; * and ? stand for any text and any letter", value = "NAME")
        Optional<String> name,

        @Option(help = "only with this tag", value = "KEY=VALUE")
        List<Tag> tag,

        @Option(help = "only those that wear this profile", value = "PROFILE", completes = Completes.PROFILE)
        Optional<ProfileName> profile,

        @Option(help = "only those that wear no profile") boolean withoutProfile)
        implements Request<Rows<InstanceRow>> {}
