package dev.lanyard.inventory;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.InstanceQuery;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.model.Counted;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceRef;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the instances that somebody means, by id or by Name tag, with one call for all ids and one for each name. */
public final class InstanceFinder {

    /** An instance that is gone is not meant by its name; EC2 shows it for about an hour. */
    private static final List<InstanceState> PRESENT =
            List.of(InstanceState.PENDING, InstanceState.RUNNING, InstanceState.STOPPING, InstanceState.STOPPED);

    private final AwsSession session;
    private final Instances instances;

    /** Looks in the session's Region. */
    public InstanceFinder(AwsSession session) {
        this.session = session;
        this.instances = new Instances(session);
    }

    /** Returns the one instance that is meant. */
    public Instance find(InstanceRef ref) {
        return find(List.of(ref)).getFirst();
    }

    /**
     * Returns the instances that are meant, in the order they were named, each once.
     *
     * @throws LanyardException naming every id and name that stands for no instance, or for several
     */
    public List<Instance> find(List<InstanceRef> refs) {
        Map<InstanceId, Instance> byId = byId(refs);
        Map<InstanceId, Instance> found = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (InstanceRef ref : refs) {
            List<Instance> meant = meant(ref, byId);
            if (meant.isEmpty()) {
                missing.add(ref.toString());
            }
            meant.forEach(instance -> found.putIfAbsent(instance.instanceId(), instance));
        }
        if (!missing.isEmpty()) {
            throw notFound(missing);
        }
        return List.copyOf(found.values());
    }

    private Map<InstanceId, Instance> byId(List<InstanceRef> refs) {
        List<InstanceId> ids = refs.stream().flatMap(InstanceFinder::id).toList();
        return instances.find(ids).stream().collect(Collectors.toMap(Instance::instanceId, Function.identity()));
    }

    private static Stream<InstanceId> id(InstanceRef ref) {
        return switch (ref) {
            case InstanceRef.ById(InstanceId id) -> Stream.of(id);
            case InstanceRef.ByName _ -> Stream.empty();
        };
    }

    private List<Instance> meant(InstanceRef ref, Map<InstanceId, Instance> byId) {
        return switch (ref) {
            case InstanceRef.ById(InstanceId id) ->
                Stream.ofNullable(byId.get(id)).toList();
            case InstanceRef.ByName(String name) -> named(name);
        };
    }

    private List<Instance> named(String name) {
        InstanceQuery query = new InstanceQuery(PRESENT, Optional.of(escaped(name)), List.of(), List.of());
        List<Instance> found = instances.list(query);
        if (found.size() > 1) {
            throw LanyardException.usage(
                    "'" + name + "' is the name of "
                            + Counted.named(
                                    found.stream()
                                            .map(instance -> instance.instanceId() + " " + instance.state())
                                            .toList(),
                                    "instance",
                                    "instances")
                            + ".",
                    "Name the one you mean by its id.");
        }
        return found;
    }

    /** EC2 reads {@code *} and {@code ?} in a filter as wildcards unless a backslash stands before them. */
    private static String escaped(String name) {
        return name.replaceAll("([*?\\\\])", "\\\\$1");
    }

    private LanyardException notFound(List<String> missing) {
        String what = missing.size() == 1 ? "There is no instance " : "There are no instances ";
        return new LanyardException(
                ErrorKind.SERVICE,
                what + Counted.names(missing) + " in " + session.region() + " of this account.",
                "'instance list' shows those that are there; 'region use' looks elsewhere.");
    }
}
