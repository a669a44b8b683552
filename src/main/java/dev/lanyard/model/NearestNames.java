package dev.lanyard.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that somebody may have meant who typed another one. */
public final class NearestNames {

    private static final int MOST_SHOWN = 3;

    /** Longer words are not compared: the cost grows with the product of the lengths. */
    private static final int LONGEST = 128;

    private NearestNames() {}

    /** Returns up to three of the names, nearest first, that differ from the typed one by a third of its length or less. */
    public static List<String> of(String typed, Collection<String> names) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, wanted.length() / 3);
        return names.stream()
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= furthest)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST_SHOWN)
                .map(Candidate::name)
                .toList();
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

    /** The Levenshtein distance, over two rows of its table. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            row = nextRow(row, from.charAt(line - 1), to);
        }
        return row[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, String to) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int column = 1; column < row.length; column++) {
            int replaced = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
            row[column] = Math.min(replaced, Math.min(above[column], row[column - 1]) + 1);
        }
        return row;
    }

    private record Candidate(String name, int distance) {}
}
