package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.AssociateIamInstanceProfileRequest;
import software.amazon.awssdk.services.ec2.model.AssociateIamInstanceProfileResponse;
import software.amazon.awssdk.services.ec2.model.DescribeIamInstanceProfileAssociationsRequest;
import software.amazon.awssdk.services.ec2.model.DescribeIamInstanceProfileAssociationsResponse;
import software.amazon.awssdk.services.ec2.model.DisassociateIamInstanceProfileRequest;
import software.amazon.awssdk.services.ec2.model.DisassociateIamInstanceProfileResponse;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileAssociation;
import software.amazon.awssdk.services.ec2.model.ReplaceIamInstanceProfileAssociationRequest;
import software.amazon.awssdk.services.ec2.model.ReplaceIamInstanceProfileAssociationResponse;

/** Gives instances their profiles and takes them away; none of the four calls knows a dry run. */
public final class IamInstanceProfileAssociations {

    private static final Set<String> ASSOCIABLE = Set.of("running", "stopped");

    private final Call call;

    /** Answers one call. */
    public IamInstanceProfileAssociations(Call call) {
        this.call = call;
    }

    /** Gives a profile to a running or stopped instance that has none. */
    public AssociateIamInstanceProfileResponse associateIamInstanceProfile(AssociateIamInstanceProfileRequest request) {
        Associations associations = writable();
        InstanceState instance = new InstanceLookup(call.here(), call.now()).one(request.instanceId());
        ProfileState profile = new ProfileLookup(call).find(request.iamInstanceProfile());
        if (!ASSOCIABLE.contains(Lifecycle.stateAt(instance, call.now()))) {
            throw Ec2Faults.incorrectInstanceState(
                    "The instance '" + instance.id + "' is not in the 'running' or 'stopped' states.");
        }
        if (associations.of(instance.id).isPresent()) {
            throw Ec2Faults.incorrectState("There is an existing association for instance " + instance.id);
        }
        return AssociateIamInstanceProfileResponse.builder()
                .iamInstanceProfileAssociation(shown(associations, add(instance.id, profile)))
                .build();
    }

    /** Gives a running instance another profile without a moment in between; the association gets a new id. */
    public ReplaceIamInstanceProfileAssociationResponse replaceIamInstanceProfileAssociation(
            ReplaceIamInstanceProfileAssociationRequest request) {
        Associations associations = writable();
        AssociationState old = find(associations, request.associationId());
        ProfileState profile = new ProfileLookup(call).find(request.iamInstanceProfile());
        if (!Associations.active(old) || !runs(old.instanceId)) {
            // AWS says this of stopped instances too (aws-cli issue 5251).
            throw Ec2Faults.incorrectState("The association " + old.id + " is not the active association");
        }
        call.here().associations.remove(old.id);
        return ReplaceIamInstanceProfileAssociationResponse.builder()
                .iamInstanceProfileAssociation(shown(associations, add(old.instanceId, profile)))
                .build();
    }

    /** Takes the profile away, which is done a moment later. */
    public DisassociateIamInstanceProfileResponse disassociateIamInstanceProfile(
            DisassociateIamInstanceProfileRequest request) {
        Associations associations = writable();
        AssociationState association = find(associations, request.associationId());
        if (!Associations.active(association)) {
            throw Ec2Faults.incorrectState("The association " + association.id + " is not the active association");
        }
        associations.disassociate(association);
        return DisassociateIamInstanceProfileResponse.builder()
                .iamInstanceProfileAssociation(shown(associations, association))
                .build();
    }

    /** Shows associations, also those that are being made or taken away. */
    public DescribeIamInstanceProfileAssociationsResponse describeIamInstanceProfileAssociations(
            DescribeIamInstanceProfileAssociationsRequest request) {
        Associations associations = new Associations(call.hereAsRead(), call.now());
        Pages.Request page =
                new Pages.Request(Optional.ofNullable(request.maxResults()), Optional.ofNullable(request.nextToken()));
        FilterSet.Matcher<AssociationState> filters = filters(associations).compile(request.filters());
        List<AssociationState> wanted = named(associations, request.associationIds())
                .filter(filters::matches)
                .toList();
        Pages<AssociationState> answer = Pages.cut(wanted, association -> association.id, page);
        return DescribeIamInstanceProfileAssociationsResponse.builder()
                .iamInstanceProfileAssociations(answer.items().stream()
                        .map(association -> shown(associations, association))
                        .toList())
                .nextToken(answer.nextToken().orElse(null))
                .build();
    }

    private static FilterSet<AssociationState> filters(Associations associations) {
        return new FilterSet<>(
                Map.of(
                        "instance-id", association -> List.of(association.instanceId),
                        "state", association -> List.of(associations.state(association))),
                Optional.empty());
    }

    private Associations writable() {
        Associations associations = new Associations(call.here(), call.now());
        associations.forgetGone();
        return associations;
    }

    private static Stream<AssociationState> named(Associations associations, List<String> ids) {
        return ids.isEmpty()
                ? associations.all()
                : ids.stream().distinct().sorted().map(id -> find(associations, id));
    }

    private static AssociationState find(Associations associations, String id) {
        return associations.find(id).orElseThrow(() -> Ec2Faults.unknownAssociation(id));
    }

    private boolean runs(String instanceId) {
        InstanceState instance = call.here().instances.get(instanceId);
        return instance != null && Lifecycle.runs(instance, call.now());
    }

    private AssociationState add(String instanceId, ProfileState profile) {
        return Associations.add(call, instanceId, profile, "associating");
    }

    private static IamInstanceProfileAssociation shown(Associations associations, AssociationState association) {
        return IamInstanceProfileAssociation.builder()
                .associationId(association.id)
                .instanceId(association.instanceId)
                .iamInstanceProfile(InstanceView.profile(association))
                .state(associations.state(association))
                .timestamp(association.since)
                .build();
    }
}
