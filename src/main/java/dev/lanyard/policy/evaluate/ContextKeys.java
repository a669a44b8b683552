package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Pattern;
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
        return variables ? Stream.concat(asked, texts(statement).flatMap(ContextKeys::variables)) : asked;
    }

    private static Stream<String> texts(Statement statement) {
        Stream<String> resources = statement.resources().stream()
                .map(Selection::patterns)
                .flatMap(Collection::stream)
                .map(Pattern::text);
        return Stream.concat(
                resources,
                statement.conditions().stream().map(Condition::values).flatMap(Collection::stream));
    }

    private static Stream<String> variables(String text) {
        return TemplateReader.parts(text).stream()
                .filter(Template.Variable.class::isInstance)
                .map(Template.Variable.class::cast)
                .map(Template.Variable::key);
    }
}
