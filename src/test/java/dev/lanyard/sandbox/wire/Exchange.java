package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.http.Endpoint;
import dev.lanyard.sandbox.http.SandboxHttpClient;
import dev.lanyard.sandbox.http.WireRequest;
import dev.lanyard.sandbox.http.WireResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/** The SDK's real clients on one end and the codecs under test on the other. */
final class Exchange {

    private Exchange() {}

    static Class<? extends SdkClient> clientType(Service service) {
        return switch (service) {
            case IAM -> IamClient.class;
            case STS -> StsClient.class;
            case EC2 -> Ec2Client.class;
            case SSM -> SsmClient.class;
            case ORGANIZATIONS -> OrganizationsClient.class;
        };
    }

    static SdkClient client(Service service, Endpoint endpoint) {
        return switch (service) {
            case IAM -> configured(IamClient.builder(), endpoint);
            case STS -> configured(StsClient.builder(), endpoint);
            case EC2 -> configured(Ec2Client.builder(), endpoint);
            case SSM -> configured(SsmClient.builder(), endpoint);
            case ORGANIZATIONS -> configured(OrganizationsClient.builder(), endpoint);
        };
    }

    static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C configured(
            B builder, Endpoint endpoint) {
        return builder.region(Region.US_EAST_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "secret")))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(DefaultRetryStrategy.doNotRetry())
                        .build())
                .httpClient(new SandboxHttpClient(endpoint))
                .build();
    }

    /** Returns the methods of a client that send one request and return one response. */
    static List<Method> operations(Service service) {
        return Stream.of(clientType(service).getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && SdkPojo.class.isAssignableFrom(method.getParameterTypes()[0])
                        && SdkPojo.class.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static SdkPojo builder(Class<?> message) {
        try {
            return (SdkPojo) message.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    static SdkPojo call(SdkClient client, Method operation, SdkPojo request) throws Throwable {
        try {
            return (SdkPojo) operation.invoke(client, request);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    static Incoming open(Service service, WireRequest request) {
        return service.protocol().open(request.header("X-Amz-Target").orElse(""), request.text());
    }

    static WireResponse response(Reply reply, String requestId) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("x-amzn-RequestId", List.of(requestId));
        reply.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new WireResponse(reply.status(), headers, reply.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a message as plain maps and lists, in which a list that was never set differs from an empty one. */
    static Object plain(Object value) {
        return switch (value) {
            case SdkPojo structure -> {
                Map<String, Object> members = new LinkedHashMap<>();
                Members.of(structure).forEach(it -> members.put(it.field().memberName(), plain(it.value())));
                yield members;
            }
            case List<?> list -> list.stream().map(Exchange::plain).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> entries = new LinkedHashMap<>();
                map.forEach((key, entry) -> entries.put(key, plain(entry)));
                yield entries;
            }
            default -> value;
        };
    }
}
