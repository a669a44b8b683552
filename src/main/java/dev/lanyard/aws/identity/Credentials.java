package dev.lanyard.aws.identity;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.sts.auth.StsWebIdentityTokenFileCredentialsProvider;

/**
 * Finds the caller's credentials in the order of the AWS SDKs: environment, web identity, profile, container, instance.
 *
 * <p>The source is chosen by what is configured, not by trying one after the other: so nothing is waited for, and a
 * failure can name its source. A profile named by {@code --profile} comes before the environment, as in the AWS CLI.
 */
public final class Credentials {

    private final AwsSettings settings;
    private final ConfigFiles files;
    private final InstanceMetadata metadata;
    private final StsClients sts;

    /** Prepares the search; nothing is read yet. */
    public Credentials(AwsSettings settings, ConfigFiles files, InstanceMetadata metadata, StsClients sts) {
        this.settings = settings;
        this.files = files;
        this.metadata = metadata;
        this.sts = sts;
    }

    /** Returns the first source that is configured; the error says how to give credentials. */
    public Identity find() {
        if (settings.profile().isPresent()) {
            return fromProfile().orElseThrow(() -> empty(settings.profile().get()));
        }
        return fromKeys()
                .or(this::fromWebIdentity)
                .or(this::fromProfile)
                .or(this::fromContainer)
                .or(this::fromInstance)
                .orElseThrow(Credentials::none);
    }

    /** Returns what a profile's {@code credential_source} names. */
    Optional<Identity> named(String credentialSource) {
        return switch (credentialSource) {
            case "Environment" -> fromKeys();
            case "EcsContainer" -> fromContainer();
            case "Ec2InstanceMetadata" -> fromInstance();
            default -> Optional.empty();
        };
    }

    private Optional<Identity> fromKeys() {
        return variable("AWS_ACCESS_KEY_ID").map(key -> {
            String secret = variable("AWS_SECRET_ACCESS_KEY").orElseThrow(Credentials::noSecret);
            AwsCredentials keys = keys(key, secret, variable("AWS_SESSION_TOKEN"));
            return Identity.of("environment", StaticCredentialsProvider.create(keys));
        });
    }

    private Optional<Identity> fromWebIdentity() {
        Optional<String> roleArn = variable("AWS_ROLE_ARN");
        return variable("AWS_WEB_IDENTITY_TOKEN_FILE")
                .filter(_ -> roleArn.isPresent())
                .map(file -> Identity.of(
                        "web identity", webIdentity(file, roleArn.get(), variable("AWS_ROLE_SESSION_NAME"))));
    }

    private Optional<Identity> fromProfile() {
        return files.chosen(settings).flatMap(profile -> new ProfileCredentials(files, this).of(profile));
    }

    private Optional<Identity> fromContainer() {
        return variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
                .or(() -> variable("AWS_CONTAINER_CREDENTIALS_FULL_URI"))
                .map(_ -> Identity.of(
                        "container", ContainerCredentialsProvider.builder().build()));
    }

    private Optional<Identity> fromInstance() {
        return metadata.available()
                ? Optional.of(Identity.of("instance profile", metadata.credentials()))
                : Optional.empty();
    }

    /** Exchanges the token in a file for credentials of a role. */
    AwsCredentialsProvider webIdentity(String tokenFile, String roleArn, Optional<String> sessionName) {
        return StsWebIdentityTokenFileCredentialsProvider.builder()
                .stsClient(sts.signedBy(AnonymousCredentialsProvider.create()))
                .webIdentityTokenFile(Path.of(tokenFile))
                .roleArn(roleArn)
                .roleSessionName(sessionName.orElseGet(this::sessionName))
                .build();
    }

    /** Returns the clients that credentials are exchanged with. */
    StsClients sts() {
        return sts;
    }

    /** Returns the name under which CloudTrail shows an assumed role's calls. */
    String sessionName() {
        return SessionName.of(settings.host().userName());
    }

    /** Makes credentials of an access key, with a session token where there is one. */
    static AwsCredentials keys(String accessKeyId, String secret, Optional<String> sessionToken) {
        return sessionToken
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(accessKeyId, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(accessKeyId, secret));
    }

    private Optional<String> variable(String name) {
        return settings.host().variable(name);
    }

    private static LanyardException none() {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "There are no AWS credentials.",
                "Sign in with 'aws sso login' or 'aws configure', give --profile NAME, or set AWS_ACCESS_KEY_ID and"
                        + " AWS_SECRET_ACCESS_KEY; --sandbox needs none.");
    }

    private static LanyardException empty(String profile) {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "The AWS profile '" + profile + "' holds no credentials.",
                "Run 'aws configure sso --profile " + profile + "' or 'aws configure --profile " + profile
                        + "'; --sandbox needs none.");
    }

    private static LanyardException noSecret() {
        return new LanyardException(
                ErrorKind.CONFIGURATION,
                "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not.",
                "Set both, or neither.");
    }
}
