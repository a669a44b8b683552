package dev.lanyard.aws.ec2;

import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.Tag;
import dev.lanyard.model.WornProfile;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfile;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileAssociation;
import software.amazon.awssdk.services.ec2.model.InstanceMetadataOptionsResponse;
import software.amazon.awssdk.services.ec2.model.Placement;

/** The SDK's answers of EC2 as facts of the model. */
final class Ec2Facts {

    private Ec2Facts() {}

    static Instance instance(software.amazon.awssdk.services.ec2.model.Instance instance) {
        return new Instance(
                new InstanceId(instance.instanceId()),
                InstanceState.of(instance.state().nameAsString()),
                instance.instanceTypeAsString(),
                text(instance.imageId()),
                text(instance.platformDetails()),
                text(instance.privateIpAddress()),
                placement(instance),
                instance.launchTime(),
                Optional.ofNullable(instance.iamInstanceProfile()).map(Ec2Facts::worn),
                metadata(instance.metadataOptions()),
                tags(instance.tags()));
    }

    static Association association(IamInstanceProfileAssociation association) {
        return new Association(
                new AssociationId(association.associationId()),
                new InstanceId(association.instanceId()),
                worn(association.iamInstanceProfile()),
                AssociationState.of(association.stateAsString()));
    }

    static List<software.amazon.awssdk.services.ec2.model.Tag> sdkTags(List<Tag> tags) {
        return tags.stream()
                .map(tag -> software.amazon.awssdk.services.ec2.model.Tag.builder()
                        .key(tag.key())
                        .value(tag.value())
                        .build())
                .toList();
    }

    private static WornProfile worn(IamInstanceProfile profile) {
        return new WornProfile(Arn.parse(profile.arn()), text(profile.id()));
    }

    private static Instance.Placement placement(software.amazon.awssdk.services.ec2.model.Instance instance) {
        String zone = Optional.ofNullable(instance.placement())
                .map(Placement::availabilityZone)
                .orElse("");
        return new Instance.Placement(zone, text(instance.vpcId()), text(instance.subnetId()));
    }

    static Instance.Metadata metadata(InstanceMetadataOptionsResponse options) {
        if (options == null) {
            return Instance.Metadata.NONE;
        }
        int hopLimit = Optional.ofNullable(options.httpPutResponseHopLimit()).orElse(0);
        return new Instance.Metadata(
                text(options.httpEndpointAsString()), text(options.httpTokensAsString()), hopLimit);
    }

    private static List<Tag> tags(List<software.amazon.awssdk.services.ec2.model.Tag> tags) {
        return tags.stream().map(tag -> new Tag(tag.key(), tag.value())).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
