package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.ec2.model.InstanceStateChange;

class InstanceLifecycleTests {

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final TestingFleet fleet = new TestingFleet(sandbox);
    private final Ec2Client ec2 = sandbox.ec2();

    @Test
    void aStoppedInstanceStartsInAMoment() {
        String id = stopped();
        assertThat(change(ec2.startInstances(request -> request.instanceIds(id)).startingInstances()))
                .isEqualTo("stopped -> pending");
        assertThat(state(id)).isEqualTo("pending");
        sandbox.pass(MOMENT);
        assertThat(state(id)).isEqualTo("running");
    }

    @Test
    void aRunningInstanceStopsInAMoment() {
        String id = fleet.instance(1);
        assertThat(change(ec2.stopInstances(request -> request.instanceIds(id)).stoppingInstances()))
                .isEqualTo("running -> stopping");
        sandbox.pass(MOMENT);
        assertThat(state(id)).isEqualTo("stopped");
    }

    @Test
    void whatIsUpOrDownAlreadyStaysSo() {
        String up = fleet.instance(1);
        assertThat(change(ec2.startInstances(request -> request.instanceIds(up)).startingInstances()))
                .isEqualTo("running -> running");
        String down = fleet.instance(2, instance -> instance.state = "stopped");
        assertThat(change(
                        ec2.stopInstances(request -> request.instanceIds(down)).stoppingInstances()))
                .isEqualTo("stopped -> stopped");
    }

    @Test
    void aTerminatedInstanceIsShownForAnHour() {
        String id = fleet.instance(1);
        assertThat(change(ec2.terminateInstances(request -> request.instanceIds(id))
                        .terminatingInstances()))
                .isEqualTo("running -> shutting-down");
        sandbox.pass(MOMENT);
        assertThat(state(id)).isEqualTo("terminated");
        sandbox.pass(Duration.ofHours(1));
        assertThat(ec2.describeInstances().reservations()).isEmpty();
        assertThatThrownBy(() -> state(id)).hasMessageContaining("does not exist");
    }

    @Test
    void aStateThatDoesNotAllowItIsRefused() {
        String id = fleet.instance(1);
        ec2.stopInstances(request -> request.instanceIds(id));
        assertRefused(
                () -> ec2.startInstances(request -> request.instanceIds(id)),
                "The instance '" + id + "' is not in a state from which it can be started.");
        assertRefused(
                () -> ec2.rebootInstances(request -> request.instanceIds(id)),
                "The instance '" + id + "' is not in the 'running' state.");
        ec2.terminateInstances(request -> request.instanceIds(id));
        assertRefused(
                () -> ec2.stopInstances(request -> request.instanceIds(id)),
                "This instance '" + id + "' is not in a state from which it can be stopped.");
    }

    @Test
    void anInstanceThatIsStillStartingCannotBeStopped() {
        String id = stopped();
        ec2.startInstances(request -> request.instanceIds(id));
        assertRefused(
                () -> ec2.stopInstances(request -> request.instanceIds(id)),
                "Instance '" + id + "' cannot be stopped as it has never reached the 'running' state.");
    }

    @Test
    void oneUnknownInstanceKeepsTheOthersAsTheyAre() {
        String id = fleet.instance(1);
        assertThatThrownBy(() -> ec2.stopInstances(request -> request.instanceIds(id, "i-0123456789abcdef0")))
                .hasMessageContaining("'i-0123456789abcdef0' does not exist");
        assertThat(state(id)).isEqualTo("running");
    }

    @Test
    void aDryRunChangesNothing() {
        String id = fleet.instance(1);
        assertThatThrownBy(() -> ec2.terminateInstances(
                        request -> request.instanceIds(id).dryRun(true)))
                .hasMessageContaining("Request would have succeeded, but DryRun flag is set.");
        assertThat(state(id)).isEqualTo("running");
    }

    private String stopped() {
        return fleet.instance(1, instance -> instance.state = "stopped");
    }

    private String state(String id) {
        return ec2.describeInstances(request -> request.instanceIds(id))
                .reservations()
                .getFirst()
                .instances()
                .getFirst()
                .state()
                .nameAsString();
    }

    private static String change(List<InstanceStateChange> changes) {
        InstanceStateChange change = changes.getFirst();
        return change.previousState().nameAsString() + " -> "
                + change.currentState().nameAsString();
    }

    private static void assertRefused(ThrowingCallable call, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Ec2Exception.class, error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo("IncorrectInstanceState");
            assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(words);
        });
    }
}
