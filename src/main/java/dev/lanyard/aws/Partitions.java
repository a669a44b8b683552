package dev.lanyard.aws;

import dev.lanyard.model.RegionId;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** Which part of AWS a Region belongs to: the word after {@code arn:}. */
public final class Partitions {

    private Partitions() {}

    /** Returns {@code aws}, {@code aws-cn}, {@code aws-us-gov} or another partition. */
    public static String of(RegionId region) {
        return PartitionMetadata.of(Region.of(region.value())).id();
    }
}
