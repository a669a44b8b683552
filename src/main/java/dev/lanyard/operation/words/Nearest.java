package dev.lanyard.operation.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a mistyped one was meant to be. */
public final class Nearest {

    /** Longer words are no typos of ours, and comparing them would take quadratic time. */
    private static final int LONGEST = 64;

    private static final int SHORT_WORD = 4;
    private static final int FAR = 1000;

    private Nearest() {}

    /** Returns the known word that is nearest, where one is near enough to be meant. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return all(typed, known).stream().findFirst();
    }

    /** Returns the known words that are near enough to be meant, the nearest first. */
    public static List<String> all(String typed, Collection<String> known) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        String word = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)) <= allowed(word))
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int allowed(String word) {
        return word.length() <= SHORT_WORD ? 1 : 2;
    }

    /** A beginning counts as one fault, whatever is missing; else Damerau's: insert, delete, replace, swap neighbours. */
    static int distance(String typed, String known) {
        if (known.length() > LONGEST) {
            return FAR;
        }
        int edits = edits(typed, known);
        boolean beginning = typed.length() >= 2 && known.startsWith(typed);
        return beginning ? Math.min(edits, 1) : edits;
    }

    private static int edits(String left, String right) {
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
}
