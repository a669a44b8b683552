package dev.lanyard.policy.diff;

import dev.lanyard.policy.diff.Difference.Kind;
import dev.lanyard.policy.grant.Change;
import dev.lanyard.policy.grant.Change.Fate;
import dev.lanyard.policy.grant.Grant;
import dev.lanyard.policy.grant.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares what policies mean: how they are written makes no difference. */
public final class PolicyDiff {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::kind)
            .thenComparing(it -> it.grant().area().actions().toString(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(it -> it.grant().area().resources().toString())
            .thenComparing(it -> it.grant().who().toString())
            .thenComparing(it -> it.grant().terms().toString());

    private final List<Difference> found = new ArrayList<>();

    private PolicyDiff() {}

    /** Returns all differences in effect, in the order of their kinds; none when both allow and deny the same. */
    public static List<Difference> between(Meaning before, Meaning after) {
        PolicyDiff diff = new PolicyDiff();
        before.allows().forEach(grant -> diff.look(grant, before, after, Kind.LOSES, Kind.TIGHTENED));
        before.denies().forEach(grant -> diff.look(grant, before, after, Kind.NO_LONGER_DENIED, Kind.NO_LONGER_DENIED));
        after.allows().forEach(grant -> diff.look(grant, after, before, Kind.GAINS, Kind.LOOSENED));
        after.denies().forEach(grant -> diff.look(grant, after, before, Kind.NEWLY_DENIED, Kind.NEWLY_DENIED));
        return diff.joined().stream().sorted(ORDER).toList();
    }

    private void look(Grant grant, Meaning mine, Meaning theirs, Kind going, Kind depending) {
        Change change = Change.of(grant, mine, theirs);
        List<Grant> leftOut = change.fate() == Fate.GOES ? change.leftOut(grant) : List.of();
        if (!leftOut.isEmpty()) {
            leftOut.forEach(part -> look(part, mine, theirs, going, depending));
        } else if (change.fate() != Fate.STAYS) {
            Kind kind = change.fate() == Fate.GOES ? going : depending;
            found.add(new Difference(kind, grant, change.rest(), change.denials()));
        }
    }

    /** What was there on some conditions and is there on others is one difference, not two. */
    private List<Difference> joined() {
        List<Difference> left = new ArrayList<>(found);
        for (Difference difference : found) {
            Optional<Kind> kind = joining(difference.kind());
            Optional<Difference> partner = kind.flatMap(
                    _ -> found.stream().filter(it -> isPartner(difference, it)).findFirst());
            if (kind.isPresent() && partner.isPresent()) {
                left.remove(difference);
                left.remove(partner.get());
                left.add(new Difference(kind.get(), partner.get().grant(), List.of(difference.grant()), List.of()));
            }
        }
        return left;
    }

    private static Optional<Kind> joining(Kind kind) {
        return switch (kind) {
            case TIGHTENED -> Optional.of(Kind.CHANGED);
            case NO_LONGER_DENIED -> Optional.of(Kind.DENIED_OTHERWISE);
            case GAINS, LOSES, LOOSENED, CHANGED, NEWLY_DENIED, DENIED_OTHERWISE -> Optional.empty();
        };
    }

    private static boolean isPartner(Difference gone, Difference come) {
        Kind wanted = gone.kind() == Kind.TIGHTENED ? Kind.LOOSENED : Kind.NEWLY_DENIED;
        return come.kind() == wanted
                && come.grant().area().equals(gone.grant().area())
                && come.grant().who().equals(gone.grant().who())
                && come.others().equals(List.of(gone.grant()))
                && gone.others().equals(List.of(come.grant()));
    }
}
