package dev.lanyard.aws.session;

import dev.lanyard.aws.errors.ErrorTranslation;
import dev.lanyard.aws.guard.MutationGuard;
import dev.lanyard.aws.guard.Receipts;
import dev.lanyard.aws.limit.Limits;
import dev.lanyard.model.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/** Builds clients that all retry, time out, translate errors and obey the guard in the same way. */
final class ClientFactory implements AutoCloseable {

    private final Connection connection;
    private final MutationGuard guard;
    private final Once<SdkHttpClient> transport;
    private final Limits limits;

    ClientFactory(Connection connection, MutationGuard guard) {
        this.connection = connection;
        this.guard = guard;
        this.transport = new Once<>(connection.transport());
        this.limits = new Limits(connection.limited());
    }

    /** Finishes a client: the same for each service but for its name, which endpoints are looked up by. */
    <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(
            B builder, String service, Region region, AwsCredentialsProvider credentials) {
        connection.endpoints().apply(service).ifPresent(builder::endpointOverride);
        return builder.region(region)
                .credentialsProvider(credentials)
                .httpClient(transport.get())
                .defaultsMode(DefaultsMode.STANDARD)
                .overrideConfiguration(common(service, credentials, region))
                .build();
    }

    /** Makes an STS client of its own, for credentials that are exchanged before any session exists. */
    StsClient sts(Optional<RegionId> region, AwsCredentialsProvider credentials) {
        Region at = region.map(RegionId::value).map(Region::of).orElseGet(Partition.COMMERCIAL::home);
        return build(StsClient.builder(), "sts", at, credentials);
    }

    private ClientOverrideConfiguration common(String service, AwsCredentialsProvider credentials, Region region) {
        return ClientOverrideConfiguration.builder()
                .retryStrategy(new Retries())
                .executionInterceptors(interceptors(service, credentials, region))
                // Said here so that the SDK does not look for configuration files of its own.
                .defaultProfileFile(connection.files().merged())
                .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_PREFIX, "lanyard/" + version())
                .build();
    }

    /** What waits for the limits comes before what says that a call leaves. */
    private List<ExecutionInterceptor> interceptors(String service, AwsCredentialsProvider credentials, Region region) {
        Supplier<StsClient> decoder = () -> build(StsClient.builder(), "sts", region, credentials);
        List<ExecutionInterceptor> interceptors = new ArrayList<>(List.of(guard, new ErrorTranslation(decoder)));
        if (service.equals("ec2")) {
            interceptors.add(limits.of(credentials, region.id()));
        }
        interceptors.add(new Receipts());
        return interceptors;
    }

    private static String version() {
        return Optional.ofNullable(ClientFactory.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    @Override
    public void close() {
        transport.made().ifPresent(SdkHttpClient::close);
    }
}
