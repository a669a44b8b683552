package dev.lanyard.change.plan;

import dev.lanyard.change.step.Footprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which steps wait for which: as with the accesses of a program to its memory, a step waits for the last one that wrote
 * what it reads or writes, and for all that read since what it writes.
 */
final class Order {

    private final Map<String, Integer> writers = new HashMap<>();
    private final Map<String, Set<Integer>> readers = new HashMap<>();
    private int size;

    int size() {
        return size;
    }

    /** Adds the next step and returns the numbers of those before it that it waits for. */
    Set<Integer> add(Footprint footprint) {
        size++;
        Set<Integer> after = new HashSet<>();
        for (String read : footprint.reads()) {
            waitForWriter(read, after);
            readers.computeIfAbsent(read, _ -> new HashSet<>()).add(size);
        }
        for (String write : footprint.writes()) {
            waitForWriter(write, after);
            after.addAll(readers.getOrDefault(write, Set.of()));
            readers.remove(write);
            writers.put(write, size);
        }
        after.remove(size);
        return after;
    }

    private void waitForWriter(String name, Set<Integer> after) {
        Integer writer = writers.get(name);
        if (writer != null) {
            after.add(writer);
        }
    }
}
