package dev.lanyard.operation.instance;

import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.MetadataStep;
import dev.lanyard.change.step.Place;
import dev.lanyard.inventory.InstanceFinder;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Proposal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans that instances answer otherwise on the metadata service. */
final class InstanceMetadataSetting {

    /** The API reference, ModifyInstanceMetadataOptions: "on a running or stopped instance". */
    private static final Set<InstanceState> READY = EnumSet.of(InstanceState.RUNNING, InstanceState.STOPPED);

    /** The API reference, ModifyInstanceMetadataOptions: "Integers from 1 to 64". */
    private static final int MOST_HOPS = 64;

    private final SetInstanceMetadata request;
    private final Place place;
    private final PlanBuilder plan = new PlanBuilder();
    private final List<Instance> changing = new ArrayList<>();

    private InstanceMetadataSetting(SetInstanceMetadata request, Place place) {
        this.request = request;
        this.place = place;
    }

    static Proposal set(SetInstanceMetadata request, Context context) {
        check(request);
        List<Instance> instances = new InstanceFinder(context.session()).find(request.instances());
        Place place = context.place().in(context.session().region());
        return new InstanceMetadataSetting(request, place).of(instances);
    }

    private static void check(SetInstanceMetadata request) {
        boolean more = request.tokens().isPresent() || request.hops().isPresent();
        if (!more && request.endpoint().isEmpty()) {
            throw LanyardException.usage(
                    "Nothing is said that should change.", "Give --tokens, --endpoint or --hops, or several of them.");
        }
        if (more && request.endpoint().equals(Optional.of(MetadataEndpoint.DISABLED))) {
            throw LanyardException.usage(
                    "--endpoint disabled goes neither with --tokens nor with --hops.",
                    "EC2 sets those only where the metadata service is enabled: set them first.");
        }
        request.hops().filter(hops -> hops < 1 || hops > MOST_HOPS).ifPresent(hops -> {
            throw LanyardException.usage("'" + hops + "' is no hop limit.", "EC2 takes 1 to " + MOST_HOPS + " hops.");
        });
    }

    private Proposal of(List<Instance> instances) {
        instances.forEach(this::add);
        if (!changing.isEmpty() && request.endpoint().equals(Optional.of(MetadataEndpoint.DISABLED))) {
            plan.note(
                    "Without the metadata service, what runs on an instance cannot get the credentials of its profile,"
                            + " the SSM Agent included.");
        }
        List<String> labels = changing.stream().map(Instance::label).toList();
        return Proposal.of(
                "Change the metadata options of " + Counted.named(labels, "instance", "instances") + "?", plan.build());
    }

    private void add(Instance instance) {
        String id = instance.instanceId().value();
        Instance.Metadata wanted = wanted(instance.metadata());
        if (!READY.contains(instance.state())) {
            plan.skipped(id, "is " + instance.state() + "; EC2 does it for running and stopped instances");
        } else if (wanted.equals(instance.metadata())) {
            plan.unchanged(id, MetadataStep.described(wanted));
        } else if (!instance.metadata().isEnabled() && !wanted.isEnabled()) {
            plan.skipped(id, "has its metadata service disabled; '--endpoint enabled' as well enables it");
        } else {
            plan.add(MetadataStep.of(place, instance, wanted));
            changing.add(instance);
        }
    }

    private Instance.Metadata wanted(Instance.Metadata now) {
        return new Instance.Metadata(
                request.endpoint().map(MetadataEndpoint::toString).orElse(now.httpEndpoint()),
                request.tokens().map(MetadataTokens::toString).orElse(now.httpTokens()),
                request.hops().orElse(now.hopLimit()));
    }
}
