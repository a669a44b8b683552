package dev.lanyard.policy.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the table of one service: its kinds of resources, its condition keys, and then its actions, one a line. */
final class ServiceReader {

    private static final String RESOURCE = "resource";
    private static final String KEY = "key";

    private final String prefix;
    private final Map<String, List<String>> resources = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<ServiceAction> actions = new ArrayList<>();

    private ServiceReader(String prefix) {
        this.prefix = prefix;
    }

    static AwsService read(String prefix, String title, List<String> lines) {
        ServiceReader reader = new ServiceReader(prefix);
        lines.forEach(line -> reader.take(List.of(line.split(" "))));
        return new AwsService(prefix, title, reader.actions, reader.keys);
    }

    private void take(List<String> words) {
        switch (words.getFirst()) {
            case RESOURCE ->
                resources.computeIfAbsent(words.get(1), _ -> new ArrayList<>()).add(words.get(2));
            case KEY -> keys.add(words.get(1));
            default -> actions.add(action(words));
        }
    }

    private ServiceAction action(List<String> words) {
        AccessLevel level = AccessLevel.of(words.getFirst())
                .orElseThrow(() -> new IllegalStateException(prefix + " has a line that is none: " + words));
        List<ResourceType> types = words.stream().skip(2).map(this::resource).toList();
        return new ServiceAction(prefix, words.get(1), level, types);
    }

    private ResourceType resource(String name) {
        List<String> arns = resources.get(name);
        if (arns == null) {
            throw new IllegalStateException(prefix + " does not say what a " + name + " looks like");
        }
        return new ResourceType(name, arns);
    }
}
