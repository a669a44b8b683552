package dev.lanyard.sandbox.admission;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Sessions of a role of the empty sandbox that may what a test says. */
final class TestingOperator {

    private static final String TRUST = """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["sts:AssumeRole","sts:TagSession"],
         "Principal":{"AWS":"arn:aws:iam::111122223333:root"}}}
        """;

    private final TestingSandbox sandbox;
    private final TestingFleet fleet;
    private Consumer<AssumeRoleRequest.Builder> terms = request -> {};

    TestingOperator(TestingSandbox sandbox) {
        this.sandbox = sandbox;
        this.fleet = new TestingFleet(sandbox);
    }

    /** Lets the role do what the statements say, and nothing else. */
    TestingOperator may(String... statements) {
        fleet.role("operator", role -> {
            role.attached.clear();
            role.trustPolicy = TRUST;
            role.tags.put("team", "web");
            role.inline.put("may", "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}");
        });
        return this;
    }

    /** Gives sessions that begin from now on something with them. */
    TestingOperator with(Consumer<AssumeRoleRequest.Builder> more) {
        terms = more;
        return this;
    }

    <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder) {
        return client(builder, Region.US_EAST_1);
    }

    <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C client(B builder, Region region) {
        return sandbox.client(builder, session(), region);
    }

    private AwsCredentials session() {
        Credentials given = sandbox.client(StsClient.builder(), sandbox.administrator())
                .assumeRole(request -> request.roleArn("arn:aws:iam::111122223333:role/operator")
                        .roleSessionName("me")
                        .applyMutation(terms))
                .credentials();
        return AwsSessionCredentials.create(given.accessKeyId(), given.secretAccessKey(), given.sessionToken());
    }
}
