package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/**
 * Finds the credentials of one profile, through chains of assumed roles.
 *
 * <p>The SDK can do this too, but its STS clients know neither our endpoint nor our timeouts, and they take the
 * environment from the process.
 */
final class ProfileCredentials {

    private static final String ACCESS_KEY = "aws_access_key_id";
    private static final String ROLE_ARN = "role_arn";
    private static final String SOURCE_PROFILE = "source_profile";

    private final ConfigFiles files;
    private final Credentials credentials;

    ProfileCredentials(ConfigFiles files, Credentials credentials) {
        this.files = files;
        this.credentials = credentials;
    }

    /** Returns the profile's credentials, if it holds any. */
    Optional<Identity> of(Profile profile) {
        return find(profile, List.of()).map(provider -> Identity.of("profile " + profile.name(), provider));
    }

    private Optional<AwsCredentialsProvider> find(Profile profile, List<String> seen) {
        if (has(profile, ROLE_ARN) && has(profile, "web_identity_token_file")) {
            return Optional.of(webIdentity(profile));
        }
        if (has(profile, "sso_session") || has(profile, "sso_start_url")) {
            return Optional.of(singleSignOn(profile));
        }
        if (has(profile, ROLE_ARN) && (has(profile, SOURCE_PROFILE) || has(profile, "credential_source"))) {
            return Optional.of(assumed(profile, seen));
        }
        return own(profile);
    }

    private static Optional<AwsCredentialsProvider> own(Profile profile) {
        if (has(profile, "credential_process")) {
            return Optional.of(ProcessCredentialsProvider.builder()
                    .command(List.of("sh", "-c", value(profile, "credential_process")))
                    .build());
        }
        if (has(profile, "login_session")) {
            throw invalid(
                    profile,
                    "uses login_session, which Lanyard cannot read yet",
                    "Run: eval \"$(aws configure export-credentials --profile " + profile.name() + " --format env)\"");
        }
        return has(profile, ACCESS_KEY) ? Optional.of(keys(profile)) : Optional.empty();
    }

    private static AwsCredentialsProvider keys(Profile profile) {
        return StaticCredentialsProvider.create(Credentials.keys(
                value(profile, ACCESS_KEY),
                value(profile, "aws_secret_access_key"),
                profile.property("aws_session_token")));
    }

    private AwsCredentialsProvider singleSignOn(Profile profile) {
        return ProfileCredentialsProvider.builder()
                .profileFile(files.merged())
                .profileName(profile.name())
                .build();
    }

    private AwsCredentialsProvider webIdentity(Profile profile) {
        return credentials.webIdentity(
                value(profile, "web_identity_token_file"),
                value(profile, ROLE_ARN),
                profile.property("role_session_name"));
    }

    private AwsCredentialsProvider assumed(Profile profile, List<String> seen) {
        AwsCredentialsProvider source = has(profile, SOURCE_PROFILE) ? fromProfile(profile, seen) : fromSource(profile);
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(credentials.sts().signedBy(source))
                .refreshRequest(request(profile))
                .build();
    }

    private AwsCredentialsProvider fromProfile(Profile profile, List<String> seen) {
        String name = value(profile, SOURCE_PROFILE);
        // A profile that names itself means its own access key, as in the AWS CLI.
        if (name.equals(profile.name()) && has(profile, ACCESS_KEY)) {
            return keys(profile);
        }
        List<String> chain = new ArrayList<>(seen);
        chain.add(profile.name());
        if (chain.contains(name)) {
            throw invalid(
                    profile,
                    "leads back to itself: " + String.join(" -> ", chain) + " -> " + name,
                    "Let source_profile end at a profile with credentials of its own.");
        }
        return find(files.require(name), chain)
                .orElseThrow(() -> invalid(
                        profile,
                        "takes its credentials from profile '" + name + "', which holds none",
                        "Put credentials into profile '" + name + "'."));
    }

    private AwsCredentialsProvider fromSource(Profile profile) {
        String source = value(profile, "credential_source");
        return credentials
                .named(source)
                .map(Identity::credentials)
                .orElseThrow(() -> invalid(
                        profile,
                        "takes its credentials from credential_source '" + source + "', which has none here",
                        "Valid are Environment, EcsContainer and Ec2InstanceMetadata."));
    }

    private AssumeRoleRequest request(Profile profile) {
        AssumeRoleRequest.Builder request = AssumeRoleRequest.builder()
                .roleArn(value(profile, ROLE_ARN))
                .roleSessionName(profile.property("role_session_name").orElseGet(credentials::sessionName));
        profile.property("external_id").ifPresent(request::externalId);
        profile.property("duration_seconds").ifPresent(text -> request.durationSeconds(seconds(profile, text)));
        return request.build();
    }

    private static int seconds(Profile profile, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw invalid(
                    profile, "has duration_seconds '" + text + "'", "Write a number of seconds from 900 to 43200.");
        }
    }

    private static boolean has(Profile profile, String key) {
        return profile.property(key).filter(value -> !value.isBlank()).isPresent();
    }

    private static String value(Profile profile, String key) {
        return profile.property(key)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> invalid(profile, "lacks " + key, "Add " + key + " to the profile."));
    }

    private static LanyardException invalid(Profile profile, String what, String nextStep) {
        return new LanyardException(
                ErrorKind.CONFIGURATION, "The AWS profile '" + profile.name() + "' " + what + ".", nextStep);
    }
}
