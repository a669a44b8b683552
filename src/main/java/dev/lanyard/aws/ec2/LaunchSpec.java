package dev.lanyard.aws.ec2;

import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Optional;

/**
 * What is to be launched.
 *
 * @param imageId an AMI id, or {@code resolve:ssm:} and the name of a public parameter that holds one
 * @param clientToken what EC2 recognises a repeated request by; up to 64 characters (API reference, RunInstances)
 */
public record LaunchSpec(
        String imageId,
        String instanceType,
        int count,
        Optional<ProfileName> profile,
        List<Tag> tags,
        String clientToken) {

    /** Copies the tags. */
    public LaunchSpec {
        tags = List.copyOf(tags);
    }
}
