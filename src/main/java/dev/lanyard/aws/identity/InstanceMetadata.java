package dev.lanyard.aws.identity;

import dev.lanyard.model.RegionId;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** What an EC2 instance can learn about itself; elsewhere nothing, and without asking. */
public interface InstanceMetadata {

    /** Returns whether there is metadata to ask for. */
    boolean available();

    /** Returns the credentials of the instance's profile; only to be called where {@link #available}. */
    AwsCredentialsProvider credentials();

    /** Returns the instance's Region, where there is metadata. */
    Optional<RegionId> region();

    /** Returns metadata that does not exist. */
    static InstanceMetadata none() {
        return new NoInstanceMetadata();
    }
}
