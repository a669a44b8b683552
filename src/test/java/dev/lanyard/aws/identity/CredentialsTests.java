package dev.lanyard.aws.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class CredentialsTests {

    @TempDir
    private Path root;

    private TestingHost host;

    @BeforeEach
    void makeHost() {
        host = new TestingHost(root);
    }

    @Test
    void withoutAnythingTheErrorSaysHowToGiveCredentials() {
        LanyardException failure = failureOf(host.settings());

        assertThat(failure).hasMessage("There are no AWS credentials.");
        assertThat(failure.nextStep().orElseThrow()).contains("aws sso login", "--profile", "--sandbox needs none");
        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    }

    @Test
    void theEnvironmentComesBeforeTheDefaultProfile() {
        host.variable("AWS_ACCESS_KEY_ID", "AKIAENV")
                .variable("AWS_SECRET_ACCESS_KEY", "s")
                .variable("AWS_SESSION_TOKEN", "t")
                .credentials(keys("default", "AKIAFILE"));

        Identity found = find(host.settings());

        assertThat(found.source()).isEqualTo("environment");
        assertThat(found.credentials().resolveCredentials())
                .isEqualTo(AwsSessionCredentials.create("AKIAENV", "s", "t"));
    }

    @Test
    void aProfileOnTheCommandLineComesBeforeTheEnvironment() {
        host.variable("AWS_ACCESS_KEY_ID", "AKIAENV")
                .variable("AWS_SECRET_ACCESS_KEY", "s")
                .credentials(keys("prod", "AKIAPROD"));

        assertThat(accessKey(host.settings("prod"))).isEqualTo("AKIAPROD");
    }

    @Test
    void halfAnAccessKeyIsAnError() {
        host.variable("AWS_ACCESS_KEY_ID", "AKIAENV");

        assertThat(failureOf(host.settings()))
                .hasMessage("AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not.");
    }

    @Test
    void filesAreTakenFromWhereTheEnvironmentSays() {
        host.file("elsewhere/keys", keys("team", "AKIATEAM"))
                .variable(
                        "AWS_SHARED_CREDENTIALS_FILE",
                        root.resolve("elsewhere/keys").toString())
                .variable("AWS_PROFILE", "team");

        assertThat(accessKey(host.settings())).isEqualTo("AKIATEAM");
    }

    @Test
    void aProfileThatDoesNotExistListsThoseThatDo() {
        host.credentials(keys("prod", "A") + keys("dev", "B")).config("[profile audit]\nregion = eu-west-1\n");

        LanyardException failure = failureOf(host.settings("prd"));

        assertThat(failure).hasMessage("There is no AWS profile 'prd'.");
        assertThat(failure.nextStep().orElseThrow()).startsWith("The profiles are audit, dev, prod (");
    }

    @Test
    void aProfileWithoutCredentialsIsNamed() {
        host.config("[profile audit]\nregion = eu-west-1\n");

        assertThat(failureOf(host.settings("audit"))).hasMessage("The AWS profile 'audit' holds no credentials.");
    }

    @Test
    void aProfileMayRunAProcess() {
        host.config("""
            [profile tool]
            credential_process = echo '{"Version": 1, "AccessKeyId": "AKIATOOL", "SecretAccessKey": "s"}'
            """);

        assertThat(accessKey(host.settings("tool"))).isEqualTo("AKIATOOL");
    }

    @Test
    void aFailingSourceIsNamed() {
        host.config("[profile tool]\ncredential_process = exit 3\n");

        LanyardException failure = catchThrowableOfType(
                LanyardException.class,
                () -> find(host.settings("tool")).credentials().resolveCredentials());

        assertThat(failure).hasMessageStartingWith("No credentials from profile tool: ");
        assertThat(failure.nextStep().orElseThrow()).contains("aws sso login --profile tool");
    }

    @Test
    void anExpiredSingleSignOnSaysHowToSignIn() {
        host.config("""
            [sso-session corp]
            sso_start_url = https://corp.awsapps.com/start
            sso_region = eu-central-1
            [profile dev]
            sso_session = corp
            sso_account_id = 111122223333
            sso_role_name = Admin
            """);

        LanyardException failure = catchThrowableOfType(
                LanyardException.class,
                () -> find(host.settings("dev")).credentials().resolveCredentials());

        assertThat(failure.kind()).isEqualTo(ErrorKind.CONFIGURATION);
        assertThat(failure.nextStep().orElseThrow()).contains("aws sso login --profile dev");
    }

    @Test
    void profilesThatLeadInACircleAreShown() {
        host.config("""
            [profile a]
            role_arn = arn:aws:iam::111122223333:role/a
            source_profile = b
            [profile b]
            role_arn = arn:aws:iam::111122223333:role/b
            source_profile = a
            """);

        assertThat(failureOf(host.settings("a"))).hasMessage("The AWS profile 'b' leads back to itself: a -> b -> a.");
    }

    @Test
    void aDamagedFileIsNamed() {
        host.config("[profile a\nregion = eu-west-1\n");

        LanyardException failure = catchThrowableOfType(LanyardException.class, () -> ConfigFiles.of(host.host()));

        assertThat(failure).hasMessageStartingWith("The AWS configuration file " + root.resolve("home/.aws/config"));
    }

    @Test
    void anInstanceIsAskedOnlyWhereThereIsMetadata() {
        Identity found = find(host.settings(), new TestingMetadata(true));

        assertThat(found.source()).isEqualTo("instance profile");
        assertThat(found.credentials().resolveCredentials().accessKeyId()).isEqualTo("ASIAINSTANCE");
    }

    @Test
    void offEc2TheMetadataServiceIsNeverAsked() {
        Credentials credentials = credentials(host.settings(), new TestingMetadata(false));

        assertThat(catchThrowableOfType(LanyardException.class, credentials::find))
                .hasMessage("There are no AWS credentials.");
    }

    private String accessKey(AwsSettings settings) {
        return find(settings).credentials().resolveCredentials().accessKeyId();
    }

    private LanyardException failureOf(AwsSettings settings) {
        return catchThrowableOfType(LanyardException.class, () -> find(settings));
    }

    private static Identity find(AwsSettings settings) {
        return find(settings, new TestingMetadata(false));
    }

    private static Identity find(AwsSettings settings, InstanceMetadata metadata) {
        return credentials(settings, metadata).find();
    }

    private static Credentials credentials(AwsSettings settings, InstanceMetadata metadata) {
        return new Credentials(settings, ConfigFiles.of(settings.host()), metadata, _ -> {
            throw new AssertionError("STS is not needed here");
        });
    }

    private static String keys(String profile, String accessKeyId) {
        return "[%s]\naws_access_key_id = %s\naws_secret_access_key = s\n".formatted(profile, accessKeyId);
    }

    /** Metadata that must not be asked where it says that it is not there. */
    private record TestingMetadata(boolean available) implements InstanceMetadata {

        @Override
        public AwsCredentialsProvider credentials() {
            assertThat(available).isTrue();
            return StaticCredentialsProvider.create(AwsBasicCredentials.create("ASIAINSTANCE", "s"));
        }

        @Override
        public Optional<RegionId> region() {
            assertThat(available).isTrue();
            return Optional.of(new RegionId("eu-north-1"));
        }
    }
}
