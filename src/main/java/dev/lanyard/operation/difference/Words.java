package dev.lanyard.operation.difference;

import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.diff.Difference.Kind;
import dev.lanyard.policy.grant.Area;
import dev.lanyard.policy.grant.Grant;
import dev.lanyard.policy.grant.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A difference in words. */
record Words(Difference difference) {

    private static final int MOST = 3;

    /** What is written with a wildcard says more than one name. */
    private static final Comparator<Grant> WIDEST = Comparator.comparing((Grant grant) ->
            grant.area().actions().mask().filter(mask -> !mask.isWild()).isPresent());

    static String of(Kind kind) {
        return switch (kind) {
            case GAINS -> "gains";
            case LOSES -> "loses";
            case TIGHTENED -> "tightened";
            case LOOSENED -> "loosened";
            case CHANGED -> "on other conditions";
            case NEWLY_DENIED -> "newly denied";
            case NO_LONGER_DENIED -> "no longer denied";
            case DENIED_OTHERWISE -> "denied on other conditions";
        };
    }

    /** Returns the conditions in force: those of the later policies where it holds there, else of the earlier. */
    Terms terms() {
        return difference.kind() == Kind.TIGHTENED
                ? other().orElse(Terms.NONE)
                : difference.grant().terms();
    }

    /** Returns the conditions before, where it held before and holds still. */
    Terms termsBefore() {
        return switch (difference.kind()) {
            case TIGHTENED -> difference.grant().terms();
            case LOOSENED, CHANGED, DENIED_OTHERWISE -> other().orElse(Terms.NONE);
            case GAINS, LOSES, NEWLY_DENIED, NO_LONGER_DENIED -> Terms.NONE;
        };
    }

    private Optional<Terms> other() {
        return difference.others().stream().findFirst().map(Grant::terms);
    }

    /** Returns what the other side has of it all the same, as shortly as it can be said. */
    List<String> except() {
        return switch (difference.kind()) {
            case GAINS, LOSES, NEWLY_DENIED, NO_LONGER_DENIED ->
                difference.others().stream()
                        .sorted(WIDEST)
                        .map(this::beside)
                        .distinct()
                        .toList();
            case TIGHTENED, LOOSENED, CHANGED, DENIED_OTHERWISE -> List.of();
        };
    }

    List<String> denied() {
        return difference.denials().stream().map(this::beside).distinct().toList();
    }

    private String beside(Grant other) {
        Area mine = difference.grant().area();
        Area theirs = other.area();
        String action = theirs.actions().toString();
        String resource = theirs.resources().toString();
        String condition = other.terms().isEmpty() ? "" : " if " + other.terms();
        if (theirs.resources().covers(mine.resources())) {
            return action + condition;
        }
        boolean allActions = theirs.actions().covers(mine.actions());
        return (allActions ? "on " : action + " on ") + resource + condition;
    }

    /** Returns what is to be added to the action; empty where there is nothing to add. */
    String note() {
        String except = joined(except());
        String denied = joined(denied());
        return switch (difference.kind()) {
            case GAINS -> denied.isEmpty() ? note("had ", except) : note("was denied ", denied);
            case LOSES -> denied.isEmpty() ? note("keeps ", except) : note("denied ", denied);
            case NEWLY_DENIED -> note("was denied ", except);
            case NO_LONGER_DENIED -> note("still denied ", except);
            case TIGHTENED, LOOSENED, CHANGED, DENIED_OTHERWISE -> "";
        };
    }

    private static String note(String what, String things) {
        return things.isEmpty() ? "" : " (" + what + things + ")";
    }

    private static String joined(List<String> things) {
        String some = things.stream().limit(MOST).collect(Collectors.joining(", "));
        int others = things.size() - MOST;
        return others > 0 ? some + " and " + others + (others == 1 ? " other" : " others") : some;
    }
}
