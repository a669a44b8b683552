package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds instances of one Region by their ids, or says no as EC2 does. */
final class InstanceLookup {

    private static final Pattern ID = Pattern.compile("i-([0-9a-f]{8}|[0-9a-f]{17})");

    private final RegionState region;
    private final Instant now;

    InstanceLookup(RegionState region, Instant now) {
        this.region = region;
        this.now = now;
    }

    InstanceState one(String id) {
        return all(List.of(id)).getFirst();
    }

    /** Returns the instances in the order of the ids, each once. */
    List<InstanceState> all(List<String> ids) {
        ids.stream().filter(id -> !ID.matcher(id).matches()).findFirst().ifPresent(id -> {
            throw Ec2Faults.malformedInstance(id);
        });
        List<String> unknown = ids.stream().filter(id -> find(id).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw Ec2Faults.unknownInstances(unknown);
        }
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    /** Returns everything that EC2 shows, in the order of the ids. */
    Stream<InstanceState> shown() {
        return region.instances.values().stream().filter(instance -> Lifecycle.shown(instance, now));
    }

    private Optional<InstanceState> find(String id) {
        return Optional.ofNullable(region.instances.get(id)).filter(instance -> Lifecycle.shown(instance, now));
    }
}
