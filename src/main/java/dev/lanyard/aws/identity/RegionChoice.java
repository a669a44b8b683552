package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.util.Optional;

/** Which Region is worked in: the flag, the environment, the profile, or on an instance its own. */
public final class RegionChoice {

    private final AwsSettings settings;
    private final ConfigFiles files;
    private final InstanceMetadata metadata;

    /** Looks at the sources in turn. */
    public RegionChoice(AwsSettings settings, ConfigFiles files, InstanceMetadata metadata) {
        this.settings = settings;
        this.files = files;
        this.metadata = metadata;
    }

    /** Returns the Region, if anything names one. */
    public Optional<RegionId> find() {
        return settings.region()
                .or(() -> fromVariable("AWS_REGION"))
                .or(() -> fromVariable("AWS_DEFAULT_REGION"))
                .or(this::fromProfile)
                .or(metadata::region);
    }

    /** The failure of a regional call where nothing names a Region. */
    public static LanyardException missing() {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "No Region is chosen, and this needs one.",
                "Give --region eu-central-1, set AWS_REGION, or set region in the profile.");
    }

    private Optional<RegionId> fromVariable(String name) {
        return settings.host().variable(name).map(text -> parse(text, name));
    }

    private Optional<RegionId> fromProfile() {
        return files.chosen(settings)
                .flatMap(profile ->
                        profile.property("region").map(text -> parse(text, "region of profile " + profile.name())));
    }

    private static RegionId parse(String text, String origin) {
        try {
            return new RegionId(text.strip());
        } catch (LanyardException cause) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "'" + text + "' (" + origin + ") is not a Region.",
                    "A Region looks like eu-central-1.",
                    cause);
        }
    }
}
