package dev.lanyard.operation.binding;

import dev.lanyard.change.apply.OnError;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Completes;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.OutputFormat;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The options that every command takes, before or after its words, on every face. */
public record GlobalOptions(
        @Option(help = "work on the simulated organisation instead of AWS")
        boolean sandbox,

        @Option(help = "profile of the AWS configuration files", value = "NAME", completes = Completes.CONFIG_PROFILE)
        Optional<String> profile,

        @Option(
                help = "the same as --profile, for commands that have a --profile of their own",
                value = "NAME",
                completes = Completes.CONFIG_PROFILE)
        Optional<String> awsProfile,

        @Option(help = "Region of the regional calls", completes = Completes.REGION)
        Optional<RegionId> region,

        @Option(help = "send the calls to this address, such as that of 'sandbox serve'", value = "URL")
        Optional<URI> endpointUrl,

        @Option(help = "how results are written", value = "FORMAT")
        Optional<OutputFormat> output,

        @Option(help = "JMESPath expression over the JSON form of the result", value = "JMESPATH")
        Optional<String> query,

        @Option(help = "answer yes to every question", letter = "y")
        boolean yes,

        @Option(help = "show what would be changed, and refuse every call that would change something")
        boolean dryRun,

        @Option(help = "refuse every call that would change something, for a whole session")
        boolean readOnly,

        @Option(help = "show what would be changed, and change nothing")
        boolean plan,

        @Option(help = "write what would be changed to a file for 'apply', and change nothing", value = "FILE")
        Optional<Path> planOut,

        @Option(help = "what becomes of the other steps of a change when one fails")
        Optional<OnError> onError,

        @Option(help = "the text that a change asks to be typed, where --yes does not answer", value = "TEXT")
        Optional<String> confirm,

        @Option(help = "write without colours") boolean noColor,

        @Option(help = "show the version and end") boolean version,

        @Option(help = "show help for the words given and end", letter = "h")
        boolean help) {

    /** Refuses two different profiles under the two names of one option. */
    public GlobalOptions {
        if (profile.isPresent() && awsProfile.isPresent() && !profile.equals(awsProfile)) {
            throw LanyardException.usage(
                    "--profile and --aws-profile name different profiles.", "Both mean the same; give one of them.");
        }
    }

    /** No option given. */
    public static GlobalOptions none() {
        return new GlobalOptions(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false);
    }

    /** Returns these options, and those of the other that these do not give. */
    public GlobalOptions over(GlobalOptions other) {
        boolean ownProfile = configProfile().isPresent();
        return new GlobalOptions(
                sandbox || other.sandbox,
                ownProfile ? profile : other.profile,
                ownProfile ? awsProfile : other.awsProfile,
                region.or(() -> other.region),
                endpointUrl.or(() -> other.endpointUrl),
                output.or(() -> other.output),
                query.or(() -> other.query),
                yes || other.yes,
                dryRun || other.dryRun,
                readOnly || other.readOnly,
                plan || other.plan,
                planOut.or(() -> other.planOut),
                onError.or(() -> other.onError),
                confirm.or(() -> other.confirm),
                noColor || other.noColor,
                version,
                help);
    }

    /** Returns these options with another Region. */
    public GlobalOptions withRegion(RegionId chosen) {
        return new GlobalOptions(
                sandbox,
                profile,
                awsProfile,
                Optional.of(chosen),
                endpointUrl,
                output,
                query,
                yes,
                dryRun,
                readOnly,
                plan,
                planOut,
                onError,
                confirm,
                noColor,
                version,
                help);
    }

    /** Returns the AWS configuration profile, by whichever of its two names it was given. */
    public Optional<String> configProfile() {
        return awsProfile.or(() -> profile);
    }
}
