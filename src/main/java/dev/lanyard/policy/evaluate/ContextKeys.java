package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a policy looks at in a request besides action and resource. */
public final class ContextKeys {

    private ContextKeys() {}

    /** Returns the keys of conditions and of variables, as they are first written, in the order of the document. */
    public static Set<String> of(PolicyDocument document) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return document.statements().stream()
                .flatMap(statement -> keys(statement, document.knowsVariables()))
                .filter(seen::add)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> keys(Statement statement, boolean variables) {
        Stream<String> asked = statement.conditions().stream().map(Condition::key);
        Stream<Template> resources = statement.resources().stream()
                .map(Selection::patterns)
                .flatMap(Collection::stream)
                .map(pattern -> Template.ofResource(pattern.text(), variables));
        Stream<Template> values = statement.conditions().stream()
                .flatMap(condition -> condition.values().stream())
                .map(value -> Template.of(value, variables));
        return Stream.concat(asked, Stream.concat(resources, values).flatMap(ContextKeys::variables));
    }

    private static Stream<String> variables(Template template) {
        return switch (template) {
            case Template.Fixed _ -> Stream.empty();
            case Template.Open(var parts) ->
                parts.stream()
                        .filter(Template.Variable.class::isInstance)
                        .map(Template.Variable.class::cast)
                        .map(Template.Variable::key);
        };
    }
}
