package dev.lanyard.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An EC2 instance.
 *
 * @param platformDetails EC2's words, such as {@code Linux/UNIX} or {@code Windows}
 * @param privateIpAddress empty when there is none, as after termination
 * @param iamInstanceProfile the profile it wears, if any
 * @param metadata how it answers on the metadata service
 */
public record Instance(
        InstanceId instanceId,
        InstanceState state,
        String instanceType,
        String imageId,
        String platformDetails,
        String privateIpAddress,
        Placement placement,
        Instant launchTime,
        Optional<WornProfile> iamInstanceProfile,
        Metadata metadata,
        List<Tag> tags) {

    /** Copies the tags. */
    public Instance {
        tags = List.copyOf(tags);
    }

    /** Returns the Name tag; empty when there is none. */
    public String name() {
        return tags.stream()
                .filter(tag -> tag.key().equals("Name"))
                .map(Tag::value)
                .findFirst()
                .orElse("");
    }

    /** Returns the id, and the Name tag in brackets where there is one. */
    public String label() {
        return name().isEmpty() ? instanceId.value() : instanceId + " (" + name() + ")";
    }

    /** Where an instance is; texts are empty where nothing is known. */
    public record Placement(String availabilityZone, String vpcId, String subnetId) {}

    /**
     * The options of the instance metadata service, in EC2's words; texts are empty where nothing is known.
     *
     * @param httpEndpoint {@code enabled} or {@code disabled}
     * @param httpTokens {@code required} or {@code optional}
     * @param hopLimit how far its answers travel; 0 where nothing is known
     */
    public record Metadata(String httpEndpoint, String httpTokens, int hopLimit) {

        /** What is known of an instance that is gone. */
        public static final Metadata NONE = new Metadata("", "", 0);

        /** Returns whether the instance answers at all. */
        public boolean isEnabled() {
            return httpEndpoint.equals("enabled");
        }
    }
}
