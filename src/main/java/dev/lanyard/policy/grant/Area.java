package dev.lanyard.policy.grant;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of requests: some actions, each on some resources. */
public record Area(Extent actions, Extent resources) {

    /** So many pieces are looked at before an area counts as not covered, although it might be. */
    private static final int MOST_PIECES = 64;

    /** Tells whether the request is in the area. */
    public boolean contains(String action, String resource) {
        return actions.contains(action) && resources.contains(resource);
    }

    boolean covers(Area other) {
        return actions.covers(other.actions) && resources.covers(other.resources);
    }

    boolean meets(Area other) {
        return actions.meets(other.actions) && resources.meets(other.resources);
    }

    /** Returns what is in both, in areas that can be read; none when nothing is. */
    List<Area> and(Area other) {
        return new Area(actions.and(other.actions), resources.and(other.resources)).simplified();
    }

    /** Returns the same as areas that can be read. */
    List<Area> simplified() {
        List<Extent> simpleResources = resources.simplified();
        return actions.simplified().stream()
                .flatMap(action -> simpleResources.stream().map(resource -> new Area(action, resource)))
                .filter(area -> !area.isEmpty())
                .toList();
    }

    /** Tells whether there is certainly no request in it, such as with a NotAction of all actions. */
    boolean isEmpty() {
        return actions.isEmpty() || resources.isEmpty();
    }

    /** Returns what is in this area and not in the other. */
    List<Area> minus(Area other) {
        if (!meets(other)) {
            return List.of(this);
        }
        Stream<Area> otherActions =
                Extent.minus(actions, other.actions).stream().map(rest -> new Area(rest, resources));
        Extent shared = actions.and(other.actions);
        Stream<Area> otherResources =
                Extent.minus(resources, other.resources).stream().map(rest -> new Area(shared, rest));
        return Stream.concat(otherActions, otherResources)
                .filter(area -> !area.isEmpty())
                .toList();
    }

    /** Tells whether the areas together certainly cover all of this one. */
    boolean isWithin(List<Area> others) {
        List<Area> near = others.stream().filter(this::meets).toList();
        if (near.stream().anyMatch(other -> other.covers(this))) {
            return true;
        }
        List<Area> pieces = withoutActions(near);
        for (Area other : hardestLast(near)) {
            pieces = pieces.stream()
                    .flatMap(piece -> piece.minus(other).stream())
                    .toList();
            if (pieces.isEmpty() || pieces.size() > MOST_PIECES) {
                break;
            }
        }
        return pieces.isEmpty();
    }

    /** What takes away actions on all the resources leaves one piece, however many do so. */
    private List<Area> withoutActions(List<Area> others) {
        Stream<Mask> taken = others.stream().filter(this::isOnMore).flatMap(other -> other.actions.mask().stream());
        Extent left = new Extent(
                actions.within(),
                Stream.concat(actions.except().stream(), taken).toList());
        return left.isEmpty() ? List.of() : List.of(new Area(left, resources));
    }

    private boolean isOnMore(Area other) {
        return other.resources.covers(resources);
    }

    /** Returns what is not taken away at once: first what takes away resources alone, because all else doubles the pieces. */
    private List<Area> hardestLast(List<Area> others) {
        Map<Boolean, List<Area>> byActions = others.stream()
                .filter(other -> other.actions.mask().isEmpty() || !isOnMore(other))
                .collect(Collectors.partitioningBy(other -> other.actions.covers(actions)));
        return Stream.of(true, false)
                .flatMap(all -> byActions.getOrDefault(all, List.of()).stream())
                .toList();
    }
}
