package dev.lanyard.operation.region;

import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;

/** A Region, under the names that {@code aws ec2 describe-regions} uses. */
public record RegionRow(
        @Column(header = "Region", id = true, meaning = Meaning.NAME)
        RegionId regionName,

        @Column(header = "Name") String longName,
        @Column(header = "Enabled", meaning = Meaning.STATE) String optInStatus) {

    static RegionRow of(AwsRegion region) {
        return new RegionRow(region.id(), region.name(), region.optInStatus());
    }
}
