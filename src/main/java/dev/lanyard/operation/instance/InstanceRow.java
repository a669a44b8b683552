package dev.lanyard.operation.instance;

import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.Tag;
import dev.lanyard.model.WornProfile;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An instance in a list. */
public record InstanceRow(
        @Column(header = "Instance", id = true, meaning = Meaning.NAME)
        InstanceId instanceId,

        String name,
        @Column(meaning = Meaning.STATE) InstanceState state,
        @Column(header = "Type") String instanceType,
        @Column(header = "Profile") Optional<ProfileName> instanceProfileName,
        @Column(header = "Private IP") String privateIpAddress,
        @Column(header = "Zone") String availabilityZone,
        @Column(detail = true) String platformDetails,
        @Column(detail = true) String imageId,
        @Column(detail = true) String vpcId,
        @Column(detail = true) String subnetId,
        @Column(detail = true) Instant launchTime,
        @Column(detail = true) Optional<WornProfile> iamInstanceProfile,
        @Column(detail = true) List<Tag> tags) {

    /** Copies the tags. */
    public InstanceRow {
        tags = List.copyOf(tags);
    }

    static InstanceRow of(Instance instance) {
        return new InstanceRow(
                instance.instanceId(),
                instance.name(),
                instance.state(),
                instance.instanceType(),
                instance.iamInstanceProfile().map(WornProfile::name),
                instance.privateIpAddress(),
                instance.placement().availabilityZone(),
                instance.platformDetails(),
                instance.imageId(),
                instance.placement().vpcId(),
                instance.placement().subnetId(),
                instance.launchTime(),
                instance.iamInstanceProfile(),
                instance.tags());
    }
}
