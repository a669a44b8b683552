package dev.lanyard.aws.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Ec2InstanceMetadataTests {

    @TempDir
    private Path root;

    private TestingHost host;

    @BeforeEach
    void makeHost() {
        host = new TestingHost(root);
    }

    @Test
    void aMachineThatSaysNothingIsNoInstance() {
        assertThat(available()).isFalse();
        assertThat(new Ec2InstanceMetadata(host.host()).region()).isEmpty();
    }

    @Test
    void aMachineOfAnotherMakerIsNoInstance() {
        host.file("sys/devices/virtual/dmi/id/sys_vendor", "QEMU\n");

        assertThat(available()).isFalse();
    }

    @Test
    void aNitroInstanceSaysItsVendor() {
        host.file("sys/devices/virtual/dmi/id/sys_vendor", "Amazon EC2\n");

        assertThat(available()).isTrue();
    }

    @Test
    void aXenInstanceSaysItInItsUuid() {
        host.file("sys/hypervisor/uuid", "ec2e1916-9099-7caf-fd21-012345abcdef\n");

        assertThat(available()).isTrue();
    }

    @Test
    void theEnvironmentCanForbidMetadata() {
        host.file("sys/devices/virtual/dmi/id/sys_vendor", "Amazon EC2\n")
                .variable("AWS_EC2_METADATA_DISABLED", "true");

        assertThat(available()).isFalse();
    }

    @Test
    void anEndpointInTheEnvironmentMeansThatThereIsMetadata() {
        host.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1338");

        assertThat(available()).isTrue();
    }

    private boolean available() {
        return new Ec2InstanceMetadata(host.host()).available();
    }
}
