package dev.lanyard.policy.grant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Grants by their actions, so that of thousands only those near another one are compared with it. */
final class Shelf {

    private final Map<Extent, List<Grant>> named = new LinkedHashMap<>();
    private final Map<Extent, List<Grant>> open = new LinkedHashMap<>();

    Shelf(List<Grant> grants) {
        for (Grant grant : grants) {
            Extent actions = grant.area().actions();
            (isName(actions) ? named : open)
                    .computeIfAbsent(actions, _ -> new ArrayList<>())
                    .add(grant);
        }
    }

    /** Returns the grants that may be about some of the actions. */
    List<Grant> near(Extent actions) {
        Stream<Grant> byName =
                isName(actions) ? named.getOrDefault(actions, List.of()).stream() : meeting(named, actions);
        return Stream.concat(byName, meeting(open, actions)).toList();
    }

    private static Stream<Grant> meeting(Map<Extent, List<Grant>> grants, Extent actions) {
        return grants.entrySet().stream()
                .filter(entry -> entry.getKey().meets(actions))
                .flatMap(entry -> entry.getValue().stream());
    }

    private static boolean isName(Extent actions) {
        return actions.mask().filter(mask -> !mask.isWild()).isPresent();
    }
}
