package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.ec2.LaunchSpec;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Launches instances.
 *
 * @param spec what is launched; its client token tells these instances from others
 * @param passed the role in the profile that they wear, which the caller has to be allowed to pass
 * @param launched empty until EC2 has given ids
 */
public record LaunchStep(Place place, LaunchSpec spec, Optional<Arn> passed, List<InstanceId> launched) implements Act {

    /** Copies the ids. */
    public LaunchStep {
        launched = List.copyOf(launched);
    }

    /** Launches what is described, which nobody has done yet. */
    public static LaunchStep of(Place place, LaunchSpec spec, Optional<Arn> passed) {
        return new LaunchStep(place, spec, passed, List.of());
    }

    @Override
    public Kind kind() {
        return Kind.CREATE;
    }

    @Override
    public String title() {
        String profile = spec.profile().map(name -> " with profile " + name).orElse(" without a profile");
        return Counted.of(spec.count(), spec.instanceType() + " instance") + profile;
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        lines.add("image: " + spec.imageId());
        lines.addAll(Details.of("", "", spec.tags()));
        return lines;
    }

    @Override
    public Report report() {
        return new Report("launched", String.join(", ", ids()), name());
    }

    @Override
    public List<Report> reports() {
        return launched.isEmpty()
                ? List.of(report())
                : ids().stream().map(id -> new Report("launched", id, name())).toList();
    }

    private List<String> ids() {
        return launched.stream().map(InstanceId::value).toList();
    }

    private String name() {
        return spec.tags().stream()
                .filter(tag -> tag.key().equals("Name"))
                .map(Tag::value)
                .findFirst()
                .orElse("");
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, "launch " + spec.clientToken());
        return spec.profile()
                .map(profile ->
                        own.needing(place.global(), Things.profile(profile), Things.profile(profile) + ": role"))
                .orElse(own);
    }

    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    @Override
    public List<Need> needs() {
        Need launch = Need.on(place.arn("ec2", "instance/*"), "ec2:RunInstances");
        Stream<Need> pass = passed.stream()
                .map(role ->
                        new Need("iam:PassRole", role.toString(), Map.of("iam:PassedToService", "ec2.amazonaws.com")));
        return Stream.concat(Stream.of(launch), pass).toList();
    }

    @Override
    public Optional<String> loss() {
        return Optional.of("Lanyard does not terminate instances: whoever no longer wants them does that.");
    }

    @Override
    public Set<Propagation> passing() {
        return Set.of(Propagation.PROFILE_UNKNOWN_TO_EC2, Propagation.PROFILE_NOT_READY);
    }

    @Override
    public Standing standing(AwsSession session) {
        List<Instance> found = new Instances(session).launchedWith(spec.clientToken());
        return found.isEmpty() ? new Standing.AsBefore() : new Standing.AsAfter(with(found));
    }

    @Override
    public Step make(AwsSession session) {
        return with(new Instances(session).launch(spec));
    }

    /** EC2 promises no order, neither when it launches nor when it lists (API reference, DescribeInstances). */
    private LaunchStep with(List<Instance> instances) {
        return new LaunchStep(
                place,
                spec,
                passed,
                instances.stream()
                        .map(Instance::instanceId)
                        .sorted(Comparator.comparing(InstanceId::value))
                        .toList());
    }
}
