package dev.lanyard.sandbox.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the API model asks of one shape of a message.
 *
 * @param required names of the members that must be there
 * @param members names of the shapes of the members that are constrained, by member
 * @param element the name of the shape of a list's elements, if that is constrained
 */
record Shape(List<Rule> rules, Set<String> required, Map<String, String> members, Optional<String> element) {

    Shape {
        rules = List.copyOf(rules);
        required = Set.copyOf(required);
        members = Map.copyOf(members);
    }

    static Shape of(JsonNode node) {
        Map<String, String> members = new TreeMap<>();
        node.path("members")
                .properties()
                .forEach(it -> members.put(it.getKey(), it.getValue().asText()));
        Set<String> required = texts(node.path("required")).stream().collect(Collectors.toSet());
        return new Shape(
                rulesOf(node),
                required,
                members,
                Optional.ofNullable(node.get("member")).map(JsonNode::asText));
    }

    /** Returns the name of the shape of a member, if that is constrained. */
    Optional<String> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * Returns the rules that the value breaks.
     *
     * <p>A text that is too long is not matched against the pattern: AWS's patterns are made for texts of that length, and
     * some of them recurse with every character.
     */
    List<Rule> brokenBy(Object value) {
        List<Rule> broken = new ArrayList<>();
        for (Rule rule : rules) {
            boolean skipped = rule instanceof Rule.Matching && broken.stream().anyMatch(Rule.Most.class::isInstance);
            if (!skipped && !rule.allows(value)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    /** Returns the rules in the order in which AWS tells them. */
    private static List<Rule> rulesOf(JsonNode node) {
        List<Rule> rules = new ArrayList<>();
        if (node.has("max")) {
            rules.add(new Rule.Most(node.get("max").asLong()));
        }
        if (node.has("min")) {
            rules.add(new Rule.Least(node.get("min").asLong()));
        }
        if (node.has("pattern")) {
            rules.add(new Rule.Matching(Pattern.compile(node.get("pattern").asText())));
        }
        if (node.has("enum")) {
            rules.add(new Rule.OneOf(texts(node.get("enum"))));
        }
        return rules;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
