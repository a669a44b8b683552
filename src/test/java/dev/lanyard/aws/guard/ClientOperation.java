package dev.lanyard.aws.guard;

import dev.lanyard.aws.AwsSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/** One operation of one of the SDK's clients, found by reflection so that none is forgotten. */
record ClientOperation(String name, AwsClient client, Method method) {

    /** Where the SDK's Java name differs from AWS's. */
    private static final Map<String, String> AWS_NAMES = Map.of("AssumeRoleWithSaml", "AssumeRoleWithSAML");

    static List<ClientOperation> allOf(AwsSession session) {
        return Stream.of(
                        of("iam", IamClient.class, session.iam()),
                        of("sts", StsClient.class, session.sts()),
                        of("ec2", Ec2Client.class, session.ec2()),
                        of("ssm", SsmClient.class, session.ssm()),
                        of("organizations", OrganizationsClient.class, session.organizations()))
                .flatMap(operations -> operations)
                .toList();
    }

    private static <C extends AwsClient> Stream<ClientOperation> of(String service, Class<C> type, C client) {
        return Arrays.stream(type.getMethods())
                .filter(ClientOperation::isOperation)
                .map(method -> new ClientOperation(service + ":" + awsName(method), client, method));
    }

    private static boolean isOperation(Method method) {
        return method.getParameterCount() == 1
                && AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0])
                && AwsResponse.class.isAssignableFrom(method.getReturnType());
    }

    private static String awsName(Method method) {
        String name = method.getParameterTypes()[0].getSimpleName().replaceAll("Request$", "");
        return AWS_NAMES.getOrDefault(name, name);
    }

    /** Calls the operation with an empty request and returns what came of it. */
    Object run() {
        try {
            Object builder = method.getParameterTypes()[0].getMethod("builder").invoke(null);
            AwsRequest request = ((AwsRequest.Builder) builder).build();
            return method.invoke(client, request);
        } catch (InvocationTargetException failure) {
            return Objects.requireNonNull(failure.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(name, impossible);
        }
    }
}
