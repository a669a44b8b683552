package dev.lanyard.aws.identity;

import dev.lanyard.model.RegionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.InstanceProfileRegionProvider;

/**
 * The instance metadata service, asked only where the machine itself looks like an EC2 instance.
 *
 * <p>Elsewhere a request to 169.254.169.254 hangs until it times out, so the hardware's own words are read first: EC2
 * user guide, "Detect whether a host is an EC2 instance".
 */
public record Ec2InstanceMetadata(Host host) implements InstanceMetadata {

    private static final List<String> HINTS = List.of(
            "sys/devices/virtual/dmi/id/sys_vendor", "sys/devices/virtual/dmi/id/board_vendor", "sys/hypervisor/uuid");

    @Override
    public boolean available() {
        if (host.variable("AWS_EC2_METADATA_DISABLED")
                .filter("true"::equalsIgnoreCase)
                .isPresent()) {
            return false;
        }
        return host.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT").isPresent()
                || HINTS.stream().map(host.root()::resolve).anyMatch(Ec2InstanceMetadata::saysEc2);
    }

    @Override
    public AwsCredentialsProvider credentials() {
        return InstanceProfileCredentialsProvider.builder()
                .profileFile(ConfigFiles.none()::merged)
                .build();
    }

    @Override
    public Optional<RegionId> region() {
        return available() ? ask() : Optional.empty();
    }

    private static Optional<RegionId> ask() {
        try {
            return Optional.of(
                    new RegionId(new InstanceProfileRegionProvider().getRegion().id()));
        } catch (SdkClientException unreachable) {
            // No answer means no Region: the caller then says that none is chosen.
            return Optional.empty();
        }
    }

    private static boolean saysEc2(Path hint) {
        try {
            String text = Files.exists(hint) ? Files.readString(hint).strip().toLowerCase(Locale.ROOT) : "";
            return text.startsWith("amazon") || text.startsWith("ec2");
        } catch (IOException unreadable) {
            // A hint that may not be read is no hint; the next one decides.
            return false;
        }
    }
}
