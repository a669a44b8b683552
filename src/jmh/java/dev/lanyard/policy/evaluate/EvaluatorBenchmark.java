package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The 25 actions of AmazonSSMManagedInstanceCore against a role with ten policies, and making a policy of 6 kB ready.
 *
 * <p>The promises: at least 500,000 answers a second on one core, and less than 200 microseconds for the policy.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EvaluatorBenchmark {

    private static final int ACTIONS = 25;
    private static final String CORE = "AmazonSSMManagedInstanceCore";

    /** What an instance's role may carry: ten managed policies are what IAM lets a role have by default. */
    private static final List<String> POLICIES = List.of(
            "AmazonEC2ReadOnlyAccess",
            "AmazonS3ReadOnlyAccess",
            "CloudWatchAgentServerPolicy",
            "AmazonSSMDirectoryServiceAccess",
            "AmazonSSMPatchAssociation",
            "SecretsManagerReadWrite",
            "AmazonEC2RoleforAWSCodeDeploy",
            "AmazonDynamoDBReadOnlyAccess",
            "EC2InstanceProfileForImageBuilder",
            CORE);

    private PolicySet role;
    private List<AccessRequest> requests;
    private String large;
    private PolicyDocument largeDocument;

    @Setup
    public void read() {
        role = PolicySet.ofIdentity(POLICIES.stream()
                .map(name -> CompiledPolicy.of(name, PolicyDocument.parse(managed(name))))
                .toList());
        RequestContext context = RequestContext.of(Map.of("aws:RequestedRegion", "us-east-1"));
        requests = PolicyDocument.parse(managed(CORE)).statements().stream()
                .flatMap(statement -> statement.actions().patterns().stream())
                .map(Pattern::text)
                .map(action -> AccessRequest.of(action, "*", context))
                .toList();
        large = large();
        largeDocument = PolicyDocument.parse(large);
        if (requests.size() != ACTIONS
                || !requests.stream()
                        .allMatch(it -> Evaluator.evaluate(it, role).allowed())) {
            throw new IllegalStateException("the role should allow each of " + ACTIONS + " actions: " + requests);
        }
    }

    /** One operation is one answer. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(ACTIONS)
    public int answer() {
        int allowed = 0;
        for (AccessRequest request : requests) {
            allowed += Evaluator.evaluate(request, role).allowed() ? 1 : 0;
        }
        return allowed;
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public CompiledPolicy compile() {
        return CompiledPolicy.of("large", largeDocument);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public CompiledPolicy readAndCompile() {
        return CompiledPolicy.of("large", PolicyDocument.parse(large));
    }

    /** The largest managed policy that IAM takes has 6,144 characters. */
    private static String large() {
        List<String> statements = IntStream.range(0, 33)
                .mapToObj(number -> "{\"Effect\":\"Allow\",\"Action\":[\"s3:GetObject\",\"s3:List*\"],"
                        + "\"Resource\":\"arn:aws:s3:::bucket-" + number + "/${aws:username}/*\",\"Condition\":"
                        + "{\"StringLike\":{\"aws:RequestedRegion\":\"eu-*\"}}}")
                .toList();
        return "{\"Version\":\"2012-10-17\",\"Statement\":[" + String.join(",", statements) + "]}";
    }

    private static String managed(String name) {
        String resource = "/dev/lanyard/sandbox/managed-policies/" + name + ".json";
        try (InputStream in = EvaluatorBenchmark.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
