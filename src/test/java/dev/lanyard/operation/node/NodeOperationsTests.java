package dev.lanyard.operation.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NodeOperationsTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void listsNodesByPingStatus() {
        assertThat(context.query("node list --ping-status online", "InstanceInformationList[].PingStatus | [0]"))
                .contains("Online");
        assertThat(context.query(
                        "node list --ping-status connection-lost",
                        "InstanceInformationList[?PingStatus!='ConnectionLost']"))
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void showsANodeAndItsChannel() {
        assertThat(context.query("node show app-1", "[InstanceId, PingStatus, Status]"))
                .isEqualToIgnoringWhitespace("[\"" + context.idOf("app-1") + "\", \"Online\", \"connected\"]");
        assertThat(context.query("node show cache-1", "[PingStatus, Status]"))
                .isEqualToIgnoringWhitespace("[\"Online\", \"notconnected\"]");
    }

    @Test
    void saysThatAnInstanceIsNoNode() {
        assertThatThrownBy(() -> context.run("node show web-1"))
                .hasMessage(context.idOf("web-1")
                        + " is no managed node in us-east-1: its agent has not registered, or it is stopped.");
    }

    @Test
    void doesNotWaitForANodeThatIsOnline() {
        assertThat(context.type("node wait app-1")).contains("Online");
        assertThat(context.slept()).isZero();
    }

    @Test
    void givesUpOnANodeThatDoesNotComeAndSaysWhich() {
        assertThatThrownBy(() -> context.run("node wait app-1 web-1 --timeout 1m"))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        error -> assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT))
                .hasMessage(
                        "Waited 1m for 2 nodes to be online, but node " + context.idOf("web-1") + " is not online.");
        assertThat(context.slept()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void doesNotWaitForAnInstanceThatIsStopped() {
        context.type("instance stop app-1");

        assertThatThrownBy(() -> context.run("node wait app-1"))
                .hasMessage(context.idOf("app-1") + " (app-1) is stopping: no agent can come online there.");
        assertThat(context.slept()).isZero();
    }
}
