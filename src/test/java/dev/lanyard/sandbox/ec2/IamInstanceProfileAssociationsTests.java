package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileAssociation;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileAssociationState;

class IamInstanceProfileAssociationsTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final String UNKNOWN = "iip-assoc-0123456789abcdef0";

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();

    @BeforeEach
    void profiles() {
        fleet.profile("web", "");
        fleet.profile("web-admin", "");
    }

    @Test
    void anAssociationIsMadeAndThenThere() {
        IamInstanceProfileAssociation made = associate(fleet.instance(1), "web");
        assertThat(made.associationId()).matches("iip-assoc-[0-9a-f]{17}");
        assertThat(made.state()).isEqualTo(IamInstanceProfileAssociationState.ASSOCIATING);
        assertThat(made.iamInstanceProfile().arn()).isEqualTo("arn:aws:iam::111122223333:instance-profile/web");
        assertThat(made.iamInstanceProfile().id()).isEqualTo("AIPAWEB");
        sandbox.pass(MOMENT);
        assertThat(describe()).singleElement().satisfies(shown -> {
            assertThat(shown.associationId()).isEqualTo(made.associationId());
            assertThat(shown.state()).isEqualTo(IamInstanceProfileAssociationState.ASSOCIATED);
        });
    }

    @Test
    void aStoppedInstanceIsAssociatedToo() {
        String stopped = fleet.instance(1, instance -> instance.state = "stopped");
        assertThat(associate(stopped, "web").instanceId()).isEqualTo(stopped);
    }

    @Test
    void aSecondAssociationIsRefused() {
        String id = fleet.instance(1);
        associate(id, "web");
        assertRefused(
                () -> associate(id, "web-admin"),
                "IncorrectState",
                "There is an existing association for instance " + id);
    }

    @Test
    void anInstanceThatEndsIsRefused() {
        String id = fleet.instance(1);
        ec2.terminateInstances(request -> request.instanceIds(id));
        assertRefused(
                () -> associate(id, "web"),
                "IncorrectInstanceState",
                "The instance '" + id + "' is not in the 'running' or 'stopped' states.");
    }

    @Test
    void aProfileThatEc2DoesNotKnowIsRefusedByNameAndByArn() {
        String id = fleet.instance(1);
        assertRefused(
                () -> associate(id, "nothing"),
                "InvalidParameterValue",
                "Value (nothing) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name");
        String arn = "arn:aws:iam::111122223333:instance-profile/nothing";
        assertRefused(
                () -> ec2.associateIamInstanceProfile(
                        request -> request.instanceId(id).iamInstanceProfile(profile -> profile.arn(arn))),
                "InvalidParameterValue",
                "Value (" + arn
                        + ") for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN");
    }

    @Test
    void aNewProfileIsUnknownForAsLongAsTheWorldSays() {
        String id = fleet.instance(1);
        sandbox.arrange(world -> world.profileDelaySeconds = 10);
        fleet.profile("web", "", sandbox.now());
        assertThatThrownBy(() -> associate(id, "web")).hasMessageContaining("Invalid IAM Instance Profile name");
        sandbox.pass(Duration.ofSeconds(10));
        assertThat(associate(id, "web").instanceId()).isEqualTo(id);
    }

    @Test
    void anotherProfileReplacesTheFirstUnderANewId() {
        String id = fleet.instance(1);
        String first = associate(id, "web").associationId();
        IamInstanceProfileAssociation second = replace(first, "web-admin");
        assertThat(second.associationId()).isNotEqualTo(first);
        assertThat(second.state()).isEqualTo(IamInstanceProfileAssociationState.ASSOCIATING);
        assertThat(describe())
                .extracting(IamInstanceProfileAssociation::associationId)
                .containsExactly(second.associationId());
    }

    @Test
    void theProfileOfAStoppedInstanceCannotBeReplaced() {
        String id = fleet.instance(1, instance -> instance.state = "stopped");
        String first = associate(id, "web").associationId();
        assertRefused(
                () -> replace(first, "web-admin"),
                "IncorrectState",
                "The association " + first + " is not the active association");
    }

    @Test
    void aDisassociationTakesAMomentInWhichNothingElseCanBeAssociated() {
        String id = fleet.instance(1);
        String first = associate(id, "web").associationId();
        ec2.disassociateIamInstanceProfile(request -> request.associationId(first));
        assertThat(describe())
                .extracting(IamInstanceProfileAssociation::state)
                .containsExactly(IamInstanceProfileAssociationState.DISASSOCIATING);
        assertThatThrownBy(() -> associate(id, "web-admin")).hasMessageContaining("existing association");
        sandbox.pass(MOMENT);
        assertThat(describe()).isEmpty();
        assertThat(associate(id, "web-admin").instanceId()).isEqualTo(id);
    }

    @Test
    void anUnknownAssociationIsRefused() {
        String words = "An invalid association-id of '" + UNKNOWN + "' was given";
        assertRefused(() -> replace(UNKNOWN, "web"), "InvalidAssociationID.NotFound", words);
        assertRefused(
                () -> ec2.disassociateIamInstanceProfile(request -> request.associationId(UNKNOWN)),
                "InvalidAssociationID.NotFound",
                words);
        assertRefused(
                () -> ec2.describeIamInstanceProfileAssociations(request -> request.associationIds(UNKNOWN)),
                "InvalidAssociationID.NotFound",
                words);
    }

    @Test
    void associationsAreFoundByInstanceAndStateInPages() {
        IntStream.rangeClosed(1, 7).forEach(number -> associate(fleet.instance(number), "web"));
        assertThat(ec2.describeIamInstanceProfileAssociationsPaginator(request -> request.maxResults(5)).stream()
                        .flatMap(page -> page.iamInstanceProfileAssociations().stream()))
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(find("instance-id", "i-00000000000000003")).hasSize(1);
        assertThat(find("state", "associated")).isEmpty();
        sandbox.pass(MOMENT);
        assertThat(find("state", "associated")).hasSize(7);
    }

    @Test
    void aTerminatedInstanceLosesItsAssociation() {
        String id = fleet.instance(1);
        associate(id, "web");
        ec2.terminateInstances(request -> request.instanceIds(id));
        sandbox.pass(MOMENT);
        assertThat(describe()).isEmpty();
    }

    private IamInstanceProfileAssociation associate(String instance, String profile) {
        return ec2.associateIamInstanceProfile(request ->
                        request.instanceId(instance).iamInstanceProfile(specification -> specification.name(profile)))
                .iamInstanceProfileAssociation();
    }

    private IamInstanceProfileAssociation replace(String association, String profile) {
        return ec2.replaceIamInstanceProfileAssociation(request -> request.associationId(association)
                        .iamInstanceProfile(specification -> specification.name(profile)))
                .iamInstanceProfileAssociation();
    }

    private List<IamInstanceProfileAssociation> describe() {
        return ec2.describeIamInstanceProfileAssociations().iamInstanceProfileAssociations();
    }

    private List<IamInstanceProfileAssociation> find(String filter, String value) {
        return ec2.describeIamInstanceProfileAssociations(
                        request -> request.filters(TestingFleet.filter(filter, value)))
                .iamInstanceProfileAssociations();
    }

    private static void assertRefused(ThrowingCallable call, String code, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Ec2Exception.class, error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(words);
        });
    }
}
