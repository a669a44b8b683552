package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.HttpTokensState;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataOptionsResponse;

class MetadataOptionsTests {

    private final TestingSandbox sandbox = TestingSandbox.emptyAtRest();
    private final Ec2Client ec2 = sandbox.ec2();
    private final String id = new TestingFleet(sandbox).instance(1);

    @Test
    void whatIsNamedChangesAndTheRestStays() {
        InstanceMetadataOptionsResponse answer = ec2.modifyInstanceMetadataOptions(
                        request -> request.instanceId(id).httpTokens(HttpTokensState.OPTIONAL))
                .instanceMetadataOptions();
        assertThat(answer.stateAsString()).isEqualTo("pending");
        InstanceMetadataOptionsResponse shown = ec2.describeInstances()
                .reservations()
                .getFirst()
                .instances()
                .getFirst()
                .metadataOptions();
        assertThat(shown.stateAsString()).isEqualTo("applied");
        assertThat(shown.httpTokens()).isEqualTo(HttpTokensState.OPTIONAL);
        assertThat(shown.httpEndpointAsString()).isEqualTo("enabled");
    }

    @Test
    void whatEc2DoesNotTakeIsRefused() {
        assertThatThrownBy(() -> ec2.modifyInstanceMetadataOptions(request -> request.instanceId(id)))
                .hasMessageContaining("must contain the parameter");
        assertThatThrownBy(() -> ec2.modifyInstanceMetadataOptions(
                        request -> request.instanceId(id).httpPutResponseHopLimit(65)))
                .hasMessageContaining("Value ( 65 ) for parameter httpPutResponseHopLimit is invalid.");
        assertThatThrownBy(() -> ec2.modifyInstanceMetadataOptions(
                        request -> request.instanceId(id).httpTokens("never")))
                .hasMessageContaining("never");
    }
}
