package dev.lanyard.sandbox.agent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A version of the agent, such as 3.2.582.0, compared number by number. */
record AgentVersion(List<Integer> numbers) implements Comparable<AgentVersion> {

    static AgentVersion parse(String text) {
        return new AgentVersion(
                Stream.of(text.split("\\.")).map(Integer::valueOf).toList());
    }

    @Override
    public int compareTo(AgentVersion other) {
        return Arrays.compare(toArray(), other.toArray());
    }

    private int[] toArray() {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
