package dev.lanyard.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that somebody may have meant who typed another one. */
public final class NearestNames {

    private static final int MOST_SHOWN = 3;
    private static final int MOST_FAULTS = 4;

    /** Longer words are not compared: the cost grows with the product of the lengths. */
    private static final int LONGEST = 128;

    private NearestNames() {}

    /** Returns up to three of the names that are near enough to be meant, the nearest first. */
    public static List<String> of(String typed, Collection<String> names) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> name.length() <= LONGEST)
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= furthest(wanted))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST_SHOWN)
                .map(Candidate::name)
                .toList();
    }

    /** Returns the name that is most likely meant, where one is near enough. */
    public static Optional<String> first(String typed, Collection<String> names) {
        return of(typed, names).stream().findFirst();
    }

    /** Returns {@code Did you mean a, b or c?}, or nothing when no name is near. */
    public static Optional<String> question(String typed, Collection<String> names) {
        List<String> near = of(typed, names);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String last = near.getLast();
        String others = String.join(", ", near.subList(0, near.size() - 1));
        return Optional.of("Did you mean " + (others.isEmpty() ? last : others + " or " + last) + "?");
    }

    /** A long name may be mistyped more often than a short word. */
    private static int furthest(String wanted) {
        return Math.clamp(wanted.length() / 3, 1, MOST_FAULTS);
    }

    /** A beginning counts as one fault, whatever is missing; else Damerau's: insert, delete, replace, swap neighbours. */
    private static int distance(String typed, String name) {
        boolean beginning = typed.length() >= 2 && name.startsWith(typed);
        return beginning && !name.equals(typed) ? 1 : faults(typed, name);
    }

    private static int faults(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(int[][] cost, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private record Candidate(String name, int distance) {}
}
