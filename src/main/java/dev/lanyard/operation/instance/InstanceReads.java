package dev.lanyard.operation.instance;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.InstanceQuery;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.inventory.InstanceChain;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Node;
import dev.lanyard.model.WornProfile;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.instance.InstanceDetails.Badge;
import dev.lanyard.operation.instance.InstanceDetails.ManagedNode;
import java.util.List;
import java.util.Optional;

/** What can be asked about instances. */
final class InstanceReads {

    private InstanceReads() {}

    static Rows<InstanceRow> list(ListInstances request, Context context) {
        if (request.withoutProfile() && request.profile().isPresent()) {
            throw LanyardException.usage(
                    "--profile and --without-profile exclude each other.", "Leave one of them out.");
        }
        AwsSession session = context.session();
        List<Arn> profiles = request.profile()
                .map(name -> List.of(new InstanceProfiles(session).get(name).arn()))
                .orElse(List.of());
        InstanceQuery query = new InstanceQuery(request.state(), request.name(), profiles, request.tag());
        List<InstanceRow> rows = new Instances(session)
                .list(query).stream()
                        .filter(instance -> !request.withoutProfile()
                                || instance.iamInstanceProfile().isEmpty())
                        .map(InstanceRow::of)
                        .toList();
        return new Rows<>("Instances", InstanceRow.class, rows);
    }

    static InstanceDetails show(ShowInstance request, Context context) {
        AwsSession session = context.session();
        Instance instance = new InstanceFinder(session).find(request.instance());
        InstanceChain chain = InstanceChain.read(instance, session);
        chain.unreadable().forEach(why -> context.dialogue().tell("Not everything could be read: " + why));
        return new InstanceDetails(
                instance.instanceId(),
                instance.name(),
                instance.state(),
                instance.instanceType(),
                instance.platformDetails(),
                instance.imageId(),
                instance.placement().availabilityZone(),
                instance.placement().vpcId(),
                instance.placement().subnetId(),
                instance.privateIpAddress(),
                instance.launchTime(),
                instance.metadata().httpEndpoint(),
                instance.metadata().httpTokens(),
                instance.metadata().hopLimit(),
                instance.tags(),
                instance.iamInstanceProfile().map(worn -> badge(worn, chain)),
                chain.node().map(InstanceReads::node));
    }

    private static Badge badge(WornProfile worn, InstanceChain chain) {
        return new Badge(
                worn.name(),
                worn.arn(),
                worn.id(),
                chain.association().map(Association::associationId),
                chain.association().map(Association::state),
                chain.alive() ? "alive" : "dead",
                chain.alive() ? chain.profile().flatMap(InstanceProfile::role) : Optional.empty(),
                chain.alive()
                        ? chain.attached().stream()
                                .map(AttachedPolicy::policyName)
                                .toList()
                        : List.of(),
                chain.alive() ? chain.inline() : List.of());
    }

    private static ManagedNode node(Node node) {
        return new ManagedNode(
                node.pingStatus(),
                node.lastPingDateTime(),
                node.agentVersion(),
                node.platform().toString());
    }
}
