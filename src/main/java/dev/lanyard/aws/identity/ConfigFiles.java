package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/** The AWS configuration and credentials files, read once. */
public final class ConfigFiles {

    private static final String DEFAULT = "default";

    private final ProfileFile merged;
    private final String described;

    private ConfigFiles(ProfileFile merged, String described) {
        this.merged = merged;
        this.described = described;
    }

    /** Reads the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, or those under {@code ~/.aws}. */
    public static ConfigFiles of(Host host) {
        String folder = host.home().resolve(".aws").toString();
        Path credentials = host.file("AWS_SHARED_CREDENTIALS_FILE", folder + "/credentials");
        Path config = host.file("AWS_CONFIG_FILE", folder + "/config");
        // The first file wins where both hold a property, as in the AWS CLI.
        ProfileFile merged = ProfileFile.aggregator()
                .addFile(read(credentials, ProfileFile.Type.CREDENTIALS))
                .addFile(read(config, ProfileFile.Type.CONFIGURATION))
                .build();
        return new ConfigFiles(merged, config + " and " + credentials);
    }

    /** Returns files that hold nothing, for an AWS that needs none. */
    public static ConfigFiles none() {
        return new ConfigFiles(parse("", ProfileFile.Type.CONFIGURATION), "no files");
    }

    /** Returns the files in the SDK's form. */
    public ProfileFile merged() {
        return merged;
    }

    /** Returns the names of all profiles, sorted. */
    public List<String> profileNames() {
        return List.copyOf(new TreeSet<>(merged.profiles().keySet()));
    }

    /** Returns the profile that {@code --profile} or AWS_PROFILE names; an error says which ones there are. */
    public Optional<Profile> chosen(AwsSettings settings) {
        Optional<String> named = settings.profile().or(() -> settings.host().variable("AWS_PROFILE"));
        return named.map(this::require).or(() -> merged.profile(DEFAULT));
    }

    /** Returns the profile of that name. */
    Profile require(String name) {
        return merged.profile(name).orElseThrow(() -> unknown(name));
    }

    private LanyardException unknown(String name) {
        List<String> names = profileNames();
        String known = names.isEmpty() ? "There are no profiles" : "The profiles are " + String.join(", ", names);
        return new LanyardException(
                ErrorKind.CONFIGURATION, "There is no AWS profile '" + name + "'.", known + " (" + described + ").");
    }

    private static ProfileFile read(Path path, ProfileFile.Type type) {
        if (!Files.exists(path)) {
            return parse("", type);
        }
        try {
            return ProfileFile.builder().content(path).type(type).build();
        } catch (RuntimeException cause) {
            String why = String.valueOf(cause.getMessage());
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "The AWS configuration file " + path + " cannot be read: " + why,
                    "Mend the file, or name another one with AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",
                    cause);
        }
    }

    private static ProfileFile parse(String content, ProfileFile.Type type) {
        return ProfileFile.builder().content(content).type(type).build();
    }
}
