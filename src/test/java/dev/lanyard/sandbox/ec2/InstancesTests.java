package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesRequest;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesResponse;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.Instance;

class InstancesTests {

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();

    @Test
    void anInstanceIsShownWithWhatItHas() {
        String id = fleet.instance(1, instance -> {
            instance.platform = "windows";
            instance.httpTokens = "optional";
        });
        Instance shown = describe(request -> request.instanceIds(id)).getFirst();
        assertThat(shown.state().nameAsString()).isEqualTo("running");
        assertThat(shown.state().code()).isEqualTo(16);
        assertThat(shown.platformAsString()).isEqualTo("windows");
        assertThat(shown.metadataOptions().httpTokensAsString()).isEqualTo("optional");
        assertThat(shown.privateDnsName()).isEqualTo("ip-10-0-0-1.ec2.internal");
        assertThat(shown.iamInstanceProfile()).isNull();
        assertThat(shown.tags()).hasToString("[Tag(Key=Name, Value=web-1)]");
    }

    @ParameterizedTest
    @CsvSource({
        "instance-state-name, running, 2",
        "instance-state-name, stop*, 1",
        "instance-id, i-00000000000000001, 1",
        "tag:Name, web-?, 3",
        "tag:Name, WEB-1, 0",
        "tag:Nothing, *, 0",
        "tag-key, Name, 3",
        "platform, windows, 1",
        "metadata-options.http-tokens, optional, 1",
        "metadata-options.http-endpoint, disabled, 1",
        "vpc-id, vpc-1, 3",
        "private-ip-address, 10.0.0.2, 1",
        "availability-zone, us-east-1?, 3",
        "image-id, ami-00000001, 3",
        "instance-type, t3.*, 3"
    })
    void filtersNarrow(String filter, String value, int count) {
        fleet.instance(1);
        fleet.instance(2, instance -> {
            instance.platform = "windows";
            instance.httpTokens = "optional";
        });
        fleet.instance(3, instance -> {
            instance.state = "stopped";
            instance.httpEndpoint = "disabled";
        });
        assertThat(describe(request -> filter(request, filter, value))).hasSize(count);
    }

    @Test
    void theProfileIsFoundByArnAndById() {
        fleet.profile("web", "");
        String id = fleet.instance(1);
        fleet.instance(2);
        ec2.associateIamInstanceProfile(
                request -> request.instanceId(id).iamInstanceProfile(profile -> profile.name("web")));
        String arn = "arn:aws:iam::111122223333:instance-profile/web";
        assertThat(describe(request -> filter(request, "iam-instance-profile.arn", arn)))
                .extracting(Instance::instanceId)
                .containsExactly(id);
        assertThat(describe(request -> filter(request, "iam-instance-profile.id", "AIPAWEB")))
                .singleElement()
                .satisfies(instance ->
                        assertThat(instance.iamInstanceProfile().arn()).isEqualTo(arn));
    }

    @Test
    void pagesShowEveryInstanceOnce() {
        IntStream.rangeClosed(1, 12).forEach(fleet::instance);
        List<DescribeInstancesResponse> pages =
                ec2.describeInstancesPaginator(request -> request.maxResults(5)).stream()
                        .toList();
        assertThat(pages).hasSize(3);
        assertThat(pages.stream()
                        .flatMap(page -> page.reservations().stream())
                        .flatMap(reservation -> reservation.instances().stream())
                        .map(Instance::instanceId))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatEc2DoesNotTakeIsRefusedInItsWords() {
        String id = fleet.instance(1);
        assertRefused(
                () -> describe(request -> filter(request, "iam-instance-profile.name", "web")),
                "InvalidParameterValue",
                "The filter 'iam-instance-profile.name' is invalid");
        assertRefused(
                () -> describe(request -> request.instanceIds(id).maxResults(5)),
                "InvalidParameterCombination",
                "The parameter instancesSet cannot be used with the parameter maxResults");
        assertRefused(
                () -> describe(request -> request.maxResults(3)),
                "InvalidParameterValue",
                "Value ( 3 ) for parameter maxResults is invalid. Expecting a value greater than 5.");
        assertRefused(
                () -> describe(request -> request.nextToken("made-up")),
                "InvalidNextToken",
                "The specified NextToken is not valid.");
    }

    @Test
    void unknownAndMalformedIdsAreToldApart() {
        assertRefused(
                () -> describe(request -> request.instanceIds("i-0123456789abcdef0")),
                "InvalidInstanceID.NotFound",
                "The instance ID 'i-0123456789abcdef0' does not exist");
        assertRefused(
                () -> describe(request -> request.instanceIds("i-0123456789abcdef0", "i-0123456789abcdef1")),
                "InvalidInstanceID.NotFound",
                "The instance IDs 'i-0123456789abcdef0, i-0123456789abcdef1' do not exist");
        assertRefused(
                () -> describe(request -> request.instanceIds("web-1")),
                "InvalidInstanceID.Malformed",
                "Invalid id: \"web-1\"");
    }

    @Test
    void aDryRunEndsWithTheErrorThatMeansYes() {
        assertThatThrownBy(() -> describe(request -> request.dryRun(true)))
                .isInstanceOfSatisfying(Ec2Exception.class, error -> {
                    assertThat(error.statusCode()).isEqualTo(412);
                    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("DryRunOperation");
                });
    }

    @Test
    void theStatusOfRunningInstancesIsShownAndOfAllWhenAskedFor() {
        fleet.instance(1);
        fleet.instance(2, instance -> instance.state = "stopped");
        assertThat(ec2.describeInstanceStatus().instanceStatuses())
                .singleElement()
                .satisfies(status ->
                        assertThat(status.instanceStatus().statusAsString()).isEqualTo("ok"));
        assertThat(ec2.describeInstanceStatus(request -> request.includeAllInstances(true))
                        .instanceStatuses())
                .hasSize(2);
    }

    @Test
    void lookingIntoAnotherRegionLeavesNoTrace() {
        Ec2Client elsewhere = sandbox.client(Ec2Client.builder(), sandbox.administrator(), Region.EU_WEST_1);
        assertThat(elsewhere.describeInstances().reservations()).isEmpty();
        assertThat(sandbox.<Integer>look(world ->
                        TestingFleet.account(world, "111122223333").regions.size()))
                .isZero();
    }

    private static void filter(DescribeInstancesRequest.Builder request, String name, String value) {
        request.filters(TestingFleet.filter(name, value));
    }

    private List<Instance> describe(Consumer<DescribeInstancesRequest.Builder> change) {
        return ec2.describeInstances(change).reservations().stream()
                .flatMap(reservation -> reservation.instances().stream())
                .toList();
    }

    private static void assertRefused(ThrowingCallable call, String code, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Ec2Exception.class, error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(words);
        });
    }
}
