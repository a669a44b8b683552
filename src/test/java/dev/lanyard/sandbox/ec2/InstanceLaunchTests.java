package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.HttpTokensState;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceType;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

class InstanceLaunchTests {

    private static final String IMAGE = "ami-0123456789abcdef0";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();

    @Test
    void instancesAreLaunchedTogetherAndRunInAMoment() {
        List<Instance> launched = launch(request -> request.maxCount(3).instanceType(InstanceType.T3_SMALL));
        assertThat(launched).hasSize(3).allSatisfy(instance -> {
            assertThat(instance.instanceId()).matches("i-[0-9a-f]{17}");
            assertThat(instance.state().nameAsString()).isEqualTo("pending");
            assertThat(instance.instanceTypeAsString()).isEqualTo("t3.small");
        });
        assertThat(launched).extracting(Instance::privateIpAddress).doesNotHaveDuplicates();
        sandbox.pass(Duration.ofSeconds(2));
        assertThat(ec2.describeInstances().reservations())
                .singleElement()
                .satisfies(reservation -> assertThat(reservation.instances())
                        .hasSize(3)
                        .allSatisfy(instance ->
                                assertThat(instance.state().nameAsString()).isEqualTo("running")));
    }

    @Test
    void tagsAndMetadataOptionsAreGivenAtLaunch() {
        Instance launched = launch(request -> request.metadataOptions(
                                options -> options.httpTokens(HttpTokensState.OPTIONAL))
                        .tagSpecifications(named(ResourceType.INSTANCE, "web-9"), named(ResourceType.VOLUME, "disk")))
                .getFirst();
        assertThat(launched.tags()).hasToString("[Tag(Key=Name, Value=web-9)]");
        assertThat(launched.metadataOptions().httpTokensAsString()).isEqualTo("optional");
    }

    @Test
    void theProfileIsAssociatedAtLaunch() {
        fleet.role("web");
        fleet.profile("web", "web");
        Instance launched = launch(request -> request.iamInstanceProfile(profile -> profile.name("web")))
                .getFirst();
        assertThat(launched.iamInstanceProfile().id()).isEqualTo("AIPAWEB");
        assertThat(ec2.describeIamInstanceProfileAssociations().iamInstanceProfileAssociations())
                .singleElement()
                .satisfies(association -> assertThat(association.instanceId()).isEqualTo(launched.instanceId()));
    }

    @Test
    void aProfileWithoutARoleIsRefused() {
        fleet.profile("empty", "");
        assertThatThrownBy(() -> launch(request -> request.iamInstanceProfile(profile -> profile.name("empty"))))
                .hasMessageContaining("IAM Instance Profile \"arn:aws:iam::111122223333:instance-profile/empty\""
                        + " has no associated IAM Roles");
    }

    @Test
    void theSameClientTokenLaunchesOnce() {
        List<Instance> first = launch(request -> request.clientToken("once"));
        List<Instance> second = launch(request -> request.clientToken("once"));
        assertThat(second)
                .extracting(Instance::instanceId)
                .containsExactly(first.getFirst().instanceId());
    }

    @Test
    void thePublicParameterOfAnImageIsOne() {
        String parameter = "resolve:ssm:/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base";
        Instance launched = launch(request -> request.imageId(parameter)).getFirst();
        assertThat(launched.imageId()).matches("ami-[0-9a-f]{17}");
        assertThat(launched.platformAsString()).isEqualTo("windows");
    }

    @Test
    void whatCannotBeLaunchedIsRefused() {
        assertThat(code(request -> request.imageId("web"))).isEqualTo("InvalidAMIID.Malformed");
        assertThat(code(request -> request.imageId(null))).isEqualTo("MissingParameter");
        assertThat(code(request -> request.minCount(3).maxCount(2))).isEqualTo("InvalidParameterValue");
        assertThat(code(request -> request.maxCount(5_000))).isEqualTo("InstanceLimitExceeded");
        assertThat(code(request -> request.launchTemplate(template -> template.launchTemplateName("web"))))
                .isEqualTo("InvalidLaunchTemplateName.NotFoundException");
        assertThat(code(request -> request.placement(placement -> placement.availabilityZone("eu-west-1a"))))
                .isEqualTo("InvalidParameterValue");
        assertThat(code(request -> request.dryRun(true))).isEqualTo("DryRunOperation");
        assertThat(ec2.describeInstances().reservations()).isEmpty();
    }

    private List<Instance> launch(Consumer<RunInstancesRequest.Builder> change) {
        RunInstancesRequest.Builder request =
                RunInstancesRequest.builder().imageId(IMAGE).minCount(1).maxCount(1);
        change.accept(request);
        return ec2.runInstances(request.build()).instances();
    }

    private static TagSpecification named(ResourceType type, String name) {
        return TagSpecification.builder()
                .resourceType(type)
                .tags(TestingFleet.tag("Name", name))
                .build();
    }

    private String code(Consumer<RunInstancesRequest.Builder> change) {
        try {
            launch(change);
            return "";
        } catch (Ec2Exception refused) {
            return refused.awsErrorDetails().errorCode();
        }
    }
}
