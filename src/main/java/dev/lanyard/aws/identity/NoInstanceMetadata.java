package dev.lanyard.aws.identity;

import dev.lanyard.model.RegionId;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** The metadata of a machine that is not an EC2 instance. */
record NoInstanceMetadata() implements InstanceMetadata {

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public AwsCredentialsProvider credentials() {
        throw new IllegalStateException("this machine is not an EC2 instance");
    }

    @Override
    public Optional<RegionId> region() {
        return Optional.empty();
    }
}
