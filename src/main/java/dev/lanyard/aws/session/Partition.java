package dev.lanyard.aws.session;

import dev.lanyard.model.RegionId;
import software.amazon.awssdk.regions.Region;

/**
 * The part of AWS that a Region belongs to, told by the Region's prefix as in AWS's own partition rules.
 *
 * <p>The SDK's Region metadata would say it too, but loading it costs a one-shot run more than the rest of a client.
 */
public enum Partition {
    COMMERCIAL("aws", "", "us-east-1"),
    CHINA("aws-cn", "cn-", "cn-north-1"),
    GOVERNMENT("aws-us-gov", "us-gov-", "us-gov-west-1"),
    ISO("aws-iso", "us-iso-", "us-iso-east-1"),
    ISO_B("aws-iso-b", "us-isob-", "us-isob-east-1"),
    ISO_E("aws-iso-e", "eu-isoe-", "eu-isoe-west-1"),
    ISO_F("aws-iso-f", "us-isof-", "us-isof-south-1"),
    EUROPEAN("aws-eusc", "eusc-", "eusc-de-east-1");

    private final String id;
    private final String prefix;
    private final String home;

    Partition(String id, String prefix, String home) {
        this.id = id;
        this.prefix = prefix;
        this.home = home;
    }

    /** Returns the partition of the Region. */
    public static Partition of(RegionId region) {
        for (Partition partition : values()) {
            if (partition != COMMERCIAL && region.value().startsWith(partition.prefix)) {
                return partition;
            }
        }
        return COMMERCIAL;
    }

    /** Returns the second part of every ARN in it. */
    public String id() {
        return id;
    }

    /** Returns the Region in which its global services, IAM and Organizations, are signed for. */
    Region home() {
        return Region.of(home);
    }
}
