package dev.lanyard.sandbox.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One instance that the sample shall have: where, called what, and in which situation. */
record InstancePlan(
        String account, String region, String name, Situation situation, String env, String role, String team) {

    private static final String TABLE = "instances.txt";

    /** Reads the instances that every sample has. */
    static List<InstancePlan> usual() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(InstancePlan::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        InputStream table = InstancePlan.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException(TABLE + " is not packaged with " + InstancePlan.class.getName());
        }
        return table;
    }

    private static InstancePlan parse(String line) {
        String[] words = line.split("\\s+");
        return new InstancePlan(
                words[0], words[1], words[2], Situation.valueOf(words[3]), words[4], words[5], words[6]);
    }
}
