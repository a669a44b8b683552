package dev.lanyard.policy.lint;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.lint.Clause.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that another statement of the document makes pointless. */
final class StatementFaults {

    private StatementFaults() {}

    static Stream<Fault> dead(Draft draft) {
        return draft.allowing()
                .flatMap(allow -> denying(draft)
                        .filter(deny -> deny.isUnconditional() && isWithin(allow, deny))
                        .limit(1)
                        .map(deny -> allow.fault(
                                quoted(allow) + " allows only what " + quoted(deny) + " denies.",
                                "Remove one of the two, or give the denial a condition.")));
    }

    static Stream<Fault> redundant(Draft draft) {
        List<Clause> clauses = draft.clauses();
        return clauses.stream()
                .flatMap(clause -> clauses.stream()
                        .filter(other -> makesRedundant(other, clause))
                        .limit(1)
                        .map(other -> clause.fault(
                                quoted(clause) + " adds nothing to " + quoted(other) + ".", "Remove it.")));
    }

    /** Of two statements that say the same, the later one is the redundant one. */
    private static boolean makesRedundant(Clause other, Clause clause) {
        boolean covered = other.position() != clause.position()
                && other.statement().effect() == clause.statement().effect()
                && isImplied(clause, other);
        return covered && (other.position() < clause.position() || !isImplied(other, clause));
    }

    private static boolean isImplied(Clause clause, Clause other) {
        return isWithin(clause, other) && conditions(clause).containsAll(conditions(other));
    }

    private static Stream<Clause> denying(Draft draft) {
        return draft.clauses().stream().filter(clause -> clause.statement().effect() == Effect.DENY);
    }

    private static String quoted(Clause clause) {
        return "'" + clause.label() + "'";
    }

    /** Keys have no case, and neither the order of conditions nor that of their values matters. */
    private static Set<List<Object>> conditions(Clause clause) {
        return clause.statement().conditions().stream()
                .map(StatementFaults::meaning)
                .collect(Collectors.toSet());
    }

    private static List<Object> meaning(Condition condition) {
        return List.of(
                condition.operator(), condition.key().toLowerCase(Locale.ROOT), new HashSet<>(condition.values()));
    }

    private static boolean isWithin(Clause clause, Clause other) {
        return principalsWithin(
                        clause.statement().principals(), other.statement().principals())
                && within(
                        clause.actions(),
                        clause.statement().actions() instanceof Selection.AllBut,
                        other.actions(),
                        other.statement().actions() instanceof Selection.AllBut)
                && resourcesWithin(clause, other);
    }

    private static boolean resourcesWithin(Clause clause, Clause other) {
        boolean present = clause.statement().resources().isPresent();
        if (!present || other.statement().resources().isEmpty()) {
            return present == other.statement().resources().isPresent();
        }
        return within(clause.resources(), leavesOut(clause), other.resources(), leavesOut(other));
    }

    private static boolean leavesOut(Clause clause) {
        return clause.statement().resources().orElseThrow() instanceof Selection.AllBut;
    }

    /** Tells whether one selection certainly selects nothing that the other does not. */
    private static boolean within(List<Item> items, boolean allBut, List<Item> others, boolean otherAllBut) {
        if (allBut) {
            return otherAllBut
                    ? others.stream().allMatch(other -> anyCovers(items, other))
                    : others.stream().anyMatch(other -> other.mask().isEverything());
        }
        return items.stream()
                .allMatch(item -> otherAllBut
                        ? others.stream().noneMatch(other -> other.mask().meets(item.mask()))
                        : anyCovers(others, item));
    }

    private static boolean anyCovers(List<Item> items, Item item) {
        return items.stream().anyMatch(cover -> cover.mask().covers(item.mask()));
    }

    private static boolean principalsWithin(Optional<Principals> some, Optional<Principals> others) {
        if (some.isEmpty() || others.isEmpty() || some.equals(others)) {
            return some.isEmpty() == others.isEmpty();
        }
        return others.get() instanceof Principals.Only(List<PrincipalName> names)
                && (names.contains(PrincipalName.everybody())
                        || (some.get() instanceof Principals.Only
                                && names.containsAll(some.get().names())));
    }
}
