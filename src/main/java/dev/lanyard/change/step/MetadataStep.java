package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets how an instance answers on the metadata service.
 *
 * @param name the Name tag; empty for none
 */
public record MetadataStep(
        Place place, InstanceId instance, String name, Instance.Metadata before, Instance.Metadata after)
        implements Shift<Instance.Metadata> {

    /** Gives the instance other options. */
    public static MetadataStep of(Place place, Instance instance, Instance.Metadata after) {
        return new MetadataStep(place, instance.instanceId(), instance.name(), instance.metadata(), after);
    }

    /** Returns the options as they continue the name of an instance. */
    public static String described(Instance.Metadata state) {
        return "has endpoint " + state.httpEndpoint() + ", tokens " + state.httpTokens() + ", hop limit "
                + state.hopLimit();
    }

    @Override
    public Kind kind() {
        return Kind.CHANGE;
    }

    @Override
    public String title() {
        return "metadata options of " + Things.label(instance, name);
    }

    @Override
    public List<String> details() {
        List<String> changes = new ArrayList<>();
        addChange(changes, "endpoint", before.httpEndpoint(), after.httpEndpoint());
        addChange(changes, "tokens", before.httpTokens(), after.httpTokens());
        addChange(changes, "hop limit", String.valueOf(before.hopLimit()), String.valueOf(after.hopLimit()));
        return changes;
    }

    private static void addChange(List<String> changes, String option, String from, String to) {
        if (!from.equals(to)) {
            changes.add(option + ": " + from + " -> " + to);
        }
    }

    @Override
    public Report report() {
        String what = String.join(", ", details());
        return new Report("updated", instance.value(), name.isEmpty() ? what : name + ": " + what);
    }

    @Override
    public Footprint footprint() {
        return Footprint.of(place, Things.instance(instance), "metadata options");
    }

    @Override
    public Felt felt() {
        return new Felt.ByInstance(instance, place.region().orElseThrow());
    }

    @Override
    public List<Need> needs() {
        return List.of(Need.on(place.arn("ec2", "instance/" + instance), "ec2:ModifyInstanceMetadataOptions"));
    }

    @Override
    public Instance.Metadata read(AwsSession session) {
        return new Instances(session)
                .find(List.of(instance)).stream()
                        .map(Instance::metadata)
                        .findFirst()
                        .orElse(Instance.Metadata.NONE);
    }

    @Override
    public MetadataStep between(Instance.Metadata from, Instance.Metadata to) {
        return new MetadataStep(place, instance, name, from, to);
    }

    @Override
    public Instance.Metadata move(AwsSession session) {
        return new Instances(session).setMetadata(instance, after);
    }

    /** Tokens and hops can only be set while the endpoint is enabled: it takes a call for them, and one to disable. */
    @Override
    public List<Step> calls(AwsSession session) {
        Instance.Metadata enabled = new Instance.Metadata(before.httpEndpoint(), after.httpTokens(), after.hopLimit());
        boolean split = before.isEnabled() && !after.isEnabled() && !before.equals(enabled);
        return split ? List.of(between(before, enabled), between(enabled, after)) : List.of(this);
    }

    @Override
    public String words(Instance.Metadata state) {
        return state.equals(Instance.Metadata.NONE) ? "does not exist" : described(state);
    }
}
