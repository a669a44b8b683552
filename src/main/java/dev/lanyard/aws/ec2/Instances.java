package dev.lanyard.aws.ec2;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.IamInstanceProfileSpecification;
import software.amazon.awssdk.services.ec2.model.InstanceStateChange;
import software.amazon.awssdk.services.ec2.model.ModifyInstanceMetadataOptionsRequest;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.ec2.model.TagSpecification;

/** The instances of a Region. */
public final class Instances {

    /** The most that EC2 gives at once; a paged call also draws on the larger token bucket. */
    private static final int PAGE = 1000;

    private final Ec2Client ec2;

    /** Talks to the session's Region. */
    public Instances(AwsSession session) {
        this.ec2 = session.ec2();
    }

    /** Returns the instances that are asked for, those terminated lately included. */
    public List<Instance> list(InstanceQuery query) {
        return describe(query.filters()).toList();
    }

    /** Returns the instances with these ids, in EC2's order; ids that EC2 does not know are left out. */
    public List<Instance> find(Collection<InstanceId> ids) {
        return Chunks.ofFilterValues(ids).stream()
                .flatMap(some -> describe(List.of(InstanceQuery.filter("instance-id", some))))
                .toList();
    }

    /** Returns the instances in one of the states that wear one of the profiles, of which there may be any number. */
    public List<Instance> wearing(Collection<Arn> profiles, List<InstanceState> states) {
        return Chunks.ofFilterValues(profiles).stream()
                .flatMap(some -> list(InstanceQuery.wearing(some, states)).stream())
                .toList();
    }

    private Stream<Instance> describe(List<Filter> filters) {
        return ec2
                .describeInstancesPaginator(request -> request.filters(filters).maxResults(PAGE))
                .reservations()
                .stream()
                .flatMap(reservation -> reservation.instances().stream())
                .map(Ec2Facts::instance);
    }

    /** Returns the instances that were launched with the client token. */
    public List<Instance> launchedWith(String clientToken) {
        return describe(List.of(InstanceQuery.filter("client-token", List.of(clientToken))))
                .toList();
    }

    /** Launches instances. */
    public List<Instance> launch(LaunchSpec spec) {
        RunInstancesRequest.Builder request = RunInstancesRequest.builder()
                .imageId(spec.imageId())
                .instanceType(spec.instanceType())
                .minCount(spec.count())
                .maxCount(spec.count())
                .clientToken(spec.clientToken());
        spec.profile()
                .ifPresent(profile -> request.iamInstanceProfile(IamInstanceProfileSpecification.builder()
                        .name(profile.value())
                        .build()));
        if (!spec.tags().isEmpty()) {
            request.tagSpecifications(TagSpecification.builder()
                    .resourceType(ResourceType.INSTANCE)
                    .tags(Ec2Facts.sdkTags(spec.tags()))
                    .build());
        }
        return ec2.runInstances(request.build()).instances().stream()
                .map(Ec2Facts::instance)
                .toList();
    }

    /** Starts instances and returns the state that each is in now. */
    public Map<InstanceId, InstanceState> start(Collection<InstanceId> ids) {
        return states(
                ec2.startInstances(request -> request.instanceIds(texts(ids))).startingInstances());
    }

    /** Stops instances and returns the state that each is in now. */
    public Map<InstanceId, InstanceState> stop(Collection<InstanceId> ids) {
        return states(
                ec2.stopInstances(request -> request.instanceIds(texts(ids))).stoppingInstances());
    }

    /** Asks instances to reboot; EC2 answers before they do. */
    public void reboot(Collection<InstanceId> ids) {
        ec2.rebootInstances(request -> request.instanceIds(texts(ids)));
    }

    /**
     * Sets how an instance answers on the metadata service, and returns what EC2 has now.
     *
     * <p>EC2 takes tokens and hops only together with an endpoint that is enabled (terraform-provider-aws, resource
     * aws_instance): of one that is disabled, they stay as they are.
     */
    public Instance.Metadata setMetadata(InstanceId id, Instance.Metadata wanted) {
        ModifyInstanceMetadataOptionsRequest.Builder request = ModifyInstanceMetadataOptionsRequest.builder()
                .instanceId(id.value())
                .httpEndpoint(wanted.httpEndpoint());
        if (wanted.isEnabled()) {
            request.httpTokens(wanted.httpTokens()).httpPutResponseHopLimit(wanted.hopLimit());
        }
        return Ec2Facts.metadata(
                ec2.modifyInstanceMetadataOptions(request.build()).instanceMetadataOptions());
    }

    private static Map<InstanceId, InstanceState> states(List<InstanceStateChange> changes) {
        Map<InstanceId, InstanceState> states = new LinkedHashMap<>();
        for (InstanceStateChange change : changes) {
            InstanceState state = InstanceState.of(change.currentState().nameAsString());
            states.put(new InstanceId(change.instanceId()), state);
        }
        return states;
    }

    private static List<String> texts(Collection<InstanceId> ids) {
        return ids.stream().map(InstanceId::value).toList();
    }
}
