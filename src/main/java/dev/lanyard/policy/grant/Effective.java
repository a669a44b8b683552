package dev.lanyard.policy.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What policies really allow: some grant of theirs within all limits, less what is denied on no condition.
 *
 * @param grant what is allowed
 * @param unless what is denied of it on conditions, or on resources that depend on the request
 */
public record Effective(Grant grant, List<Grant> unless) {

    /** Copies the list. */
    public Effective {
        unless = List.copyOf(unless);
    }

    /** Returns all that is allowed, each thing once. */
    public static List<Effective> of(Meaning meaning) {
        return Meaning.distilled(meaning.allows().stream()
                        .flatMap(grant -> left(grant, meaning))
                        .toList())
                .stream()
                .map(grant -> new Effective(grant, conditional(grant, meaning)))
                .toList();
    }

    private static Stream<Grant> left(Grant grant, Meaning meaning) {
        List<Area> left = List.of(grant.area());
        for (Grant denial : meaning.deniesNear(grant)) {
            List<Area> next = new ArrayList<>();
            left.forEach(area -> next.addAll(denial.isUnconditional() ? area.minus(denial.area()) : List.of(area)));
            left = next;
        }
        return left.stream().flatMap(area -> area.simplified().stream()).map(grant::withArea);
    }

    private static List<Grant> conditional(Grant grant, Meaning meaning) {
        return meaning.deniesNear(grant).stream()
                .filter(denial -> !denial.isUnconditional())
                .toList();
    }

    /** Returns what of it is among the actions. */
    public List<Effective> within(Extent actions) {
        Area all = new Area(actions, grant.area().resources());
        return grant.area().and(all).stream().map(this::only).toList();
    }

    private Effective only(Area area) {
        return new Effective(
                grant.withArea(area),
                unless.stream().filter(denial -> denial.area().meets(area)).toList());
    }
}
