package dev.lanyard.operation.binding;

import dev.lanyard.model.InstanceId;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.DocumentText;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Noun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A catalogue that has one parameter of every type. */
final class SampleOperations {

    private SampleOperations() {}

    static Catalog catalog() {
        return new Catalog(List.of(
                new Noun(
                        "role",
                        "roles",
                        () -> List.of(entry(Attach.class), entry(SetTrust.class), entry(ShowTrust.class))),
                new Noun("association", "associations", () -> List.of(entry(SetAssociation.class))),
                new Noun("types", "types", () -> List.of(entry(Types.class))),
                new Noun("whoami", "who", () -> List.of(entry(Whoami.class)))));
    }

    private static <Q extends Request<Changed>> Entry<Q, Changed> entry(Class<Q> type) {
        return Entry.entry(type, () -> (request, context) -> Changed.one("read", request.toString(), ""));
    }

    enum Kind {
        SMALL,
        VERY_LARGE
    }

    @Operation(noun = "role", verb = "attach", summary = "Attach policies to a role", effect = Effect.CHANGE)
    record Attach(
            @Argument(help = "role") RoleName role,
            @Argument(help = "policy") List<PolicyRef> policies) implements Request<Changed> {}

    @Operation(noun = "role", verb = "trust set", summary = "Set the trust policy", effect = Effect.CHANGE)
    record SetTrust(
            @Argument(help = "role") RoleName role,
            @Argument(help = "policy") DocumentText document) implements Request<Changed> {}

    @Operation(noun = "role", verb = "trust show", summary = "Show the trust policy", effect = Effect.READ)
    record ShowTrust(@Argument(help = "role") RoleName role) implements Request<Changed> {}

    @Operation(noun = "association", verb = "set", summary = "Set the profile", effect = Effect.CHANGE)
    record SetAssociation(
            @Argument(help = "instance") List<InstanceId> instances,
            @Option(help = "instance profile") ProfileName profile)
            implements Request<Changed> {}

    @Operation(noun = "whoami", verb = "", summary = "Say who", effect = Effect.READ)
    record Whoami() implements Request<Changed> {}

    @Operation(noun = "types", verb = "read", summary = "Read every type", effect = Effect.READ)
    record Types(
            @Argument(help = "a text") Optional<String> text,
            @Option(help = "a number", byDefault = "7") int count,
            @Option(help = "a long number") Optional<Long> bigCount,
            @Option(help = "a flag") boolean force,
            @Option(help = "a duration", value = "TIME") Optional<Duration> waitFor,
            @Option(help = "a kind") Optional<Kind> kind,
            @Option(help = "a file") Optional<Path> file,
            @Option(help = "tags") List<Tag> tag)
            implements Request<Changed> {}
}
