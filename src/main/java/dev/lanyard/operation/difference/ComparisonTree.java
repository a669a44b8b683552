package dev.lanyard.operation.difference;

import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.policy.diff.Difference;
import dev.lanyard.policy.diff.Difference.Kind;
import dev.lanyard.policy.grant.Extent;
import dev.lanyard.policy.grant.Mask;
import dev.lanyard.policy.grant.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws differences: what happens, where and when at the top, the actions by their services below. */
final class ComparisonTree {

    private ComparisonTree() {}

    static List<Branch> of(PolicyComparison comparison) {
        if (comparison.differences().isEmpty()) {
            return List.of(Branch.leaf(
                    Mark.SAME, comparison.before() + " and " + comparison.after() + " are the same in effect."));
        }
        List<Branch> branches = new ArrayList<>();
        branches.add(Branch.leaf(Mark.NONE, comparison.before() + " → " + comparison.after()));
        branches.addAll(kinds(comparison.differences()));
        return branches;
    }

    static List<Branch> kinds(List<Difference> differences) {
        return Stream.of(Kind.values())
                .flatMap(kind -> {
                    List<Difference> some = differences.stream()
                            .filter(difference -> difference.kind() == kind)
                            .toList();
                    return of(kind, some).stream();
                })
                .toList();
    }

    /** Where all are on the same resources and conditions, these stand beside the word; else each of them below it. */
    private static List<Branch> of(Kind kind, List<Difference> differences) {
        Map<String, List<Difference>> places = grouped(differences, ComparisonTree::place);
        if (places.isEmpty()) {
            return List.of();
        }
        Mark mark = mark(kind);
        String word = Words.of(kind);
        if (places.size() == 1) {
            String place = places.keySet().iterator().next();
            return List.of(new Branch(mark, word + " " + place, services(mark, differences)));
        }
        List<Branch> below = places.entrySet().stream()
                .map(entry -> new Branch(mark, entry.getKey(), services(mark, entry.getValue())))
                .toList();
        return List.of(new Branch(mark, word, below));
    }

    private static Mark mark(Kind kind) {
        return switch (kind) {
            case GAINS, NO_LONGER_DENIED -> Mark.ADDED;
            case LOSES, NEWLY_DENIED -> Mark.REMOVED;
            case TIGHTENED, LOOSENED, CHANGED, DENIED_OTHERWISE -> Mark.CHANGED;
        };
    }

    private static String place(Difference difference) {
        Words words = new Words(difference);
        String who = difference.grant().who().toString();
        String where = "on " + difference.grant().area().resources() + (who.isEmpty() ? "" : " for " + who);
        return switch (difference.kind()) {
            case GAINS, LOSES, NEWLY_DENIED, NO_LONGER_DENIED ->
                where + (words.terms().isEmpty() ? "" : ", " + onlyIf(difference.kind(), words.terms()));
            case TIGHTENED, LOOSENED, CHANGED, DENIED_OTHERWISE ->
                where + ", " + onlyIf(difference.kind(), words.terms()) + " (was "
                        + onlyIf(difference.kind(), words.termsBefore()) + ")";
        };
    }

    private static String onlyIf(Kind kind, Terms terms) {
        if (terms.isEmpty()) {
            return "without condition";
        }
        return switch (kind) {
            case NEWLY_DENIED, NO_LONGER_DENIED, DENIED_OTHERWISE -> "if " + terms;
            case GAINS, LOSES, TIGHTENED, LOOSENED, CHANGED -> "only if " + terms;
        };
    }

    private static List<Branch> services(Mark mark, List<Difference> differences) {
        Map<String, List<Difference>> services = new TreeMap<>(grouped(
                differences, difference -> service(difference.grant().area().actions())));
        return services.entrySet().stream()
                .map(entry -> Branch.leaf(mark, line(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String line(String service, List<Difference> differences) {
        String actions = differences.stream()
                .map(difference -> action(service, difference))
                .collect(Collectors.joining(", "));
        return service.isEmpty() ? actions : service + ": " + actions;
    }

    private static String action(String service, Difference difference) {
        String whole = difference.grant().area().actions().toString();
        String name = service.isEmpty() ? whole : whole.substring(service.length() + 1);
        return name + new Words(difference).note();
    }

    /** Returns the prefix of the service where there is one only. */
    private static String service(Extent actions) {
        Optional<String> only = actions.mask().map(Mask::toString);
        return only.filter(text -> text.indexOf(':') > 0)
                .map(text -> text.substring(0, text.indexOf(':')))
                .filter(prefix -> prefix.chars().noneMatch(letter -> letter == '*' || letter == '?'))
                .orElse("");
    }

    private static SequencedMap<String, List<Difference>> grouped(
            List<Difference> differences, Function<Difference, String> by) {
        return differences.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
