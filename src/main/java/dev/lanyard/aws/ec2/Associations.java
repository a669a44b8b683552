package dev.lanyard.aws.ec2;

import dev.lanyard.aws.Absence;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.ProfileName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileSpecification;

/**
 * Which instance wears which instance profile.
 *
 * <p>EC2 has neither a dry run nor a client token for these calls: who repeats one must read first.
 */
public final class Associations {

    /** The most that EC2 gives at once. */
    private static final int PAGE = 1000;

    private final Ec2Client ec2;

    /** Talks to the session's Region. */
    public Associations(AwsSession session) {
        this.ec2 = session.ec2();
    }

    /** Returns all associations of the Region, those that are passing away included. */
    public List<Association> list() {
        return describe(List.of()).toList();
    }

    /** Returns the associations of these instances, those that are passing away included. */
    public List<Association> of(Collection<InstanceId> instances) {
        return Chunks.ofFilterValues(instances).stream()
                .flatMap(some -> describe(List.of(InstanceQuery.filter("instance-id", some))))
                .toList();
    }

    /** Returns the association with this id, if EC2 has it. */
    public Optional<Association> find(AssociationId id) {
        return Absence.emptyWhenAbsent(
                        () -> ec2.describeIamInstanceProfileAssociations(request -> request.associationIds(id.value()))
                                .iamInstanceProfileAssociations())
                .flatMap(found -> found.stream().findFirst())
                .map(Ec2Facts::association);
    }

    /** Gives an instance that wears none a profile. */
    public Association associate(InstanceId instance, ProfileName profile) {
        return Ec2Facts.association(ec2.associateIamInstanceProfile(
                        request -> request.instanceId(instance.value()).iamInstanceProfile(named(profile)))
                .iamInstanceProfileAssociation());
    }

    /** Replaces the profile of a running instance without a gap; the association gets a new id. */
    public Association replace(AssociationId association, ProfileName profile) {
        return Ec2Facts.association(ec2.replaceIamInstanceProfileAssociation(
                        request -> request.associationId(association.value()).iamInstanceProfile(named(profile)))
                .iamInstanceProfileAssociation());
    }

    /** Takes the profile off; it is gone a little later. */
    public Association disassociate(AssociationId association) {
        return Ec2Facts.association(
                ec2.disassociateIamInstanceProfile(request -> request.associationId(association.value()))
                        .iamInstanceProfileAssociation());
    }

    private Stream<Association> describe(List<Filter> filters) {
        return ec2
                .describeIamInstanceProfileAssociationsPaginator(
                        request -> request.filters(filters).maxResults(PAGE))
                .iamInstanceProfileAssociations()
                .stream()
                .map(Ec2Facts::association);
    }

    private static IamInstanceProfileSpecification named(ProfileName profile) {
        return IamInstanceProfileSpecification.builder().name(profile.value()).build();
    }
}
