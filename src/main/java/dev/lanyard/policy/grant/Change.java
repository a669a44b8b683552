package dev.lanyard.policy.grant;

import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of one grant under other policies.
 *
 * @param fate in a word
 * @param rest the grants of the other side that give some of it, or all of it on other conditions
 * @param denials what the other side denies of it and this side does not, whatever the conditions
 */
public record Change(Fate fate, List<Grant> rest, List<Grant> denials) {

    /** Copies the lists. */
    public Change {
        rest = List.copyOf(rest);
        denials = List.copyOf(denials);
    }

    /** What may become of a grant. */
    public enum Fate {
        /** All of it is there, on the same or fewer conditions. */
        STAYS,
        /** All of it is there, but on other conditions. */
        DEPENDS,
        /** Some or all of it is not there. */
        GOES
    }

    /** Compares a grant of one side with what the other side means. */
    public static Change of(Grant grant, Meaning mine, Meaning theirs) {
        List<Area> denied = unconditional(mine.deniesNear(grant));
        return switch (grant.effect()) {
            case ALLOW -> ofAllow(grant, denied, theirs);
            case DENY -> among(grant, theirs, List.of());
        };
    }

    private static Change ofAllow(Grant grant, List<Area> denied, Meaning theirs) {
        if (grant.area().isWithin(denied)) {
            return new Change(Fate.STAYS, List.of(), List.of());
        }
        List<Grant> denials = theirs.deniesNear(grant).stream()
                .filter(Grant::isUnconditional)
                .filter(denial -> !denial.area().isWithin(denied))
                .filter(denial -> !shared(grant, denial).stream().allMatch(area -> area.isWithin(denied)))
                .toList();
        Change change = among(grant, theirs, denied);
        return denials.isEmpty() ? change : new Change(Fate.GOES, change.rest(), denials);
    }

    /**
     * Where the other side gives all of the grant but what its NotAction leaves out, returns that: it says more than the
     * whole grant. Returns none where that is not so.
     */
    public List<Grant> leftOut(Grant grant) {
        return rest.stream()
                .filter(other -> denials.isEmpty() && other.bearsOn(grant))
                .filter(other -> isAllBut(other.area(), grant.area()))
                .findFirst()
                .map(other -> grant.area().minus(other.area()).stream()
                        .flatMap(area -> area.simplified().stream())
                        .map(grant::withArea)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isAllBut(Area other, Area area) {
        return !other.actions().except().isEmpty()
                && new Extent(other.actions().within(), List.of()).covers(area.actions())
                && other.resources().covers(area.resources());
    }

    /** Where a resource has variables, what it shares with the denial is not known: all of it is looked at. */
    private static List<Area> shared(Grant grant, Grant denial) {
        return grant.area().resources().within().stream().anyMatch(Mask::hasVariables)
                ? List.of(grant.area())
                : grant.area().and(denial.area());
    }

    private static Change among(Grant grant, Meaning theirs, List<Area> denied) {
        List<Grant> near = theirs.near(grant).stream()
                .filter(other -> other.isFor(grant) && other.area().meets(grant.area()))
                .toList();
        List<Grant> bearing =
                near.stream().filter(other -> other.bearsOn(grant)).toList();
        if (grant.area().isWithin(with(denied, bearing))) {
            return new Change(Fate.STAYS, bearing, List.of());
        }
        List<Grant> others =
                near.stream().filter(other -> !other.bearsOn(grant)).toList();
        boolean depends = grant.area().isWithin(with(denied, near));
        return depends ? new Change(Fate.DEPENDS, others, List.of()) : new Change(Fate.GOES, near, List.of());
    }

    private static List<Area> unconditional(List<Grant> denials) {
        return denials.stream().filter(Grant::isUnconditional).map(Grant::area).toList();
    }

    private static List<Area> with(List<Area> areas, List<Grant> grants) {
        return Stream.concat(areas.stream(), grants.stream().map(Grant::area)).toList();
    }
}
