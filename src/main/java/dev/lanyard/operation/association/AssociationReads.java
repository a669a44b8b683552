package dev.lanyard.operation.association;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationRef;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import java.util.List;
import java.util.Optional;

/** What can be asked about associations. */
final class AssociationReads {

    private AssociationReads() {}

    static Rows<AssociationRow> list(ListAssociations request, Context context) {
        List<Association> associations = new Associations(context.session()).list();
        return rows(associations.stream()
                .filter(association -> request.profile()
                        .map(association.iamInstanceProfile().name()::equals)
                        .orElse(true))
                .toList());
    }

    static AssociationDetails show(ShowAssociation request, Context context) {
        AwsSession session = context.session();
        Association association = find(request.association(), session);
        Instance instance = new InstanceFinder(session).find(new InstanceRef.ById(association.instanceId()));
        Optional<InstanceProfile> profile = new InstanceProfiles(session)
                .find(association.iamInstanceProfile().name());
        boolean alive = profile.map(InstanceProfile::worn).equals(Optional.of(association.iamInstanceProfile()));
        return new AssociationDetails(
                association.associationId(),
                association.state(),
                association.instanceId(),
                instance.name(),
                instance.state(),
                association.iamInstanceProfile().name(),
                alive ? "alive" : "dead",
                association.iamInstanceProfile().arn(),
                association.iamInstanceProfile().id(),
                alive ? profile.flatMap(InstanceProfile::role) : Optional.empty());
    }

    private static Association find(AssociationRef ref, AwsSession session) {
        Associations associations = new Associations(session);
        return switch (ref) {
            case AssociationRef.ById(AssociationId id) ->
                associations
                        .find(id)
                        .orElseThrow(() -> new LanyardException(
                                ErrorKind.SERVICE,
                                "There is no association " + id + " in " + session.region() + ".",
                                "Replacing a profile gives the association a new id; 'association list' shows it."));
            case AssociationRef.OfInstance(InstanceRef named) -> {
                Instance instance = new InstanceFinder(session).find(named);
                yield associations.of(List.of(instance.instanceId())).stream()
                        .filter(association -> association.state() != AssociationState.DISASSOCIATED)
                        .findFirst()
                        .orElseThrow(() -> new LanyardException(
                                ErrorKind.SERVICE,
                                "Instance " + instance.label() + " wears no profile.",
                                "'association set " + named + " --profile PROFILE' gives it one."));
            }
        };
    }

    static Rows<AssociationRow> await(AwaitAssociations request, Context context) {
        List<InstanceId> ids = new InstanceFinder(context.session())
                .find(request.instances()).stream().map(Instance::instanceId).toList();
        return rows(new Settling(context, request.timeout()).of(ids));
    }

    private static Rows<AssociationRow> rows(List<Association> associations) {
        return new Rows<>(
                "IamInstanceProfileAssociations",
                AssociationRow.class,
                associations.stream().map(AssociationRow::of).toList());
    }
}
