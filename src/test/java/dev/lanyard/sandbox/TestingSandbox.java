package dev.lanyard.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.state.WorldState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/** Real clients of the SDK on a sandbox. */
public final class TestingSandbox {

    /** The only account of a sandbox that begins empty. */
    public static final AccountId ACCOUNT = new AccountId("111122223333");

    /** Real time, real waiting, and chance that is the same every time. */
    public static final Surroundings SURROUNDINGS = surroundings(Clock.systemUTC());

    private final Sandbox sandbox;
    private final Clock clock;
    private final SdkHttpClient http;

    private TestingSandbox(Sandbox sandbox) {
        this(sandbox, SURROUNDINGS);
    }

    private TestingSandbox(Sandbox sandbox, Surroundings surroundings) {
        this.sandbox = sandbox;
        this.clock = surroundings.clock();
        this.http = sandbox.httpClient();
    }

    /** One account that holds nothing. */
    public static TestingSandbox empty() {
        return new TestingSandbox(Sandbox.empty(ACCOUNT, SURROUNDINGS));
    }

    /** The sample organisation. */
    public static TestingSandbox sample() {
        return new TestingSandbox(Sandbox.inMemory(SURROUNDINGS));
    }

    /** One account that holds nothing, in a time that passes only by {@link #pass}. */
    public static TestingSandbox emptyAtRest() {
        Surroundings atRest = atRest();
        return new TestingSandbox(Sandbox.empty(ACCOUNT, atRest), atRest);
    }

    /** The sample organisation, in a time that passes only by {@link #pass}. */
    public static TestingSandbox sampleAtRest() {
        Surroundings atRest = atRest();
        return new TestingSandbox(Sandbox.inMemory(atRest), atRest);
    }

    /** Requests are signed with real time, so the time that stands still must be near it; calls see milliseconds of it. */
    private static Surroundings atRest() {
        Clock still = Clock.fixed(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        return new Surroundings(still, TestingSandbox::sleep, new Random(1));
    }

    /** Returns the world's time. */
    public Instant now() {
        return clock.instant().plusSeconds(look(world -> world.clockAheadSeconds));
    }

    /** Lets the world's time pass. */
    public void pass(Duration time) {
        arrange(world -> world.clockAheadSeconds += time.toSeconds());
    }

    /** The world that is kept in a directory. */
    public static TestingSandbox in(Path directory) {
        return new TestingSandbox(Sandbox.open(directory, SURROUNDINGS));
    }

    /** Any sandbox. */
    public static TestingSandbox of(Sandbox sandbox) {
        return new TestingSandbox(sandbox);
    }

    /** A clock of one's own; clients sign with real time, and no more than a quarter of an hour may lie between the two. */
    public static Surroundings surroundings(Clock clock) {
        return new Surroundings(clock, TestingSandbox::sleep, new Random(1));
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /** Arranges the world without AWS's ways. */
    public void arrange(Consumer<WorldState> change) {
        sandbox.world().change(world -> {
            change.accept(world);
            return true;
        });
    }

    /** Looks into the world without AWS's ways. */
    public <T> T look(Function<WorldState, T> work) {
        return sandbox.world().read(work);
    }

    public IamClient iam() {
        return client(IamClient.builder().region(Region.AWS_GLOBAL));
    }

    public StsClient sts() {
        return client(StsClient.builder());
    }

    public Ec2Client ec2() {
        return client(Ec2Client.builder());
    }

    public SsmClient ssm() {
        return client(SsmClient.builder());
    }

    public OrganizationsClient organizations() {
        return client(OrganizationsClient.builder());
    }

    /** Builds a client as the administrator of the default account in us-east-1, where the builder says nothing else. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return client(builder, administrator());
    }

    /** Builds a client with credentials. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(
            B builder, AwsCredentials credentials) {
        return build(builder.httpClient(http), credentials);
    }

    /** Builds a client with credentials in another Region. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(
            B builder, AwsCredentials credentials, Region region) {
        return build(builder.httpClient(http), credentials, region);
    }

    /** Builds a client of a server. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C clientOf(URI server, B builder) {
        return build(builder.endpointOverride(server), administrator());
    }

    public AwsCredentials administrator() {
        return credentials(sandbox.administrator());
    }

    public AwsCredentials administrator(AccountId account) {
        return credentials(sandbox.administrator(account));
    }

    private static AwsCredentials credentials(Administrator administrator) {
        return AwsBasicCredentials.create(
                administrator.accessKeyId(), administrator.secretAccessKey().reveal());
    }

    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C build(
            B builder, AwsCredentials credentials) {
        return build(builder, credentials, Region.US_EAST_1);
    }

    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C build(
            B builder, AwsCredentials credentials, Region region) {
        return builder.region(region)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .overrideConfiguration(config -> config.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
