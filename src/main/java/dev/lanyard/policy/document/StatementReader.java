package dev.lanyard.policy.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one statement. */
final class StatementReader {

    private static final Set<String> ELEMENTS = Set.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");

    private final Elements elements;

    private StatementReader(Elements elements) {
        this.elements = elements;
    }

    static Statement read(JsonNode node, String where) {
        return new StatementReader(Elements.of(node, where, ELEMENTS)).statement();
    }

    private Statement statement() {
        return new Statement(
                elements.text("Sid"), effect(), principals(), actions(), selection("Resource"), conditions());
    }

    private Effect effect() {
        String word = elements.text("Effect").orElse("");
        return Arrays.stream(Effect.values())
                .filter(effect -> effect.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> MalformedPolicyException.syntax(elements.within("Effect"), "it must be Allow or Deny"));
    }

    private Selection actions() {
        Selection actions = selection("Action")
                .filter(selection -> !selection.patterns().isEmpty())
                .orElseThrow(() -> new MalformedPolicyException(
                        "The policy is malformed at " + elements.where() + ": it names no action.",
                        "Policy statement must contain actions."));
        actions.patterns().forEach(action -> ActionRules.check(action.text(), elements.within("Action")));
        return actions;
    }

    private Optional<Selection> selection(String word) {
        return either(
                word,
                node -> Selection.only(Elements.texts(node, elements.within(word))),
                node -> Selection.allBut(Elements.texts(node, elements.within("Not" + word))));
    }

    private Optional<Principals> principals() {
        return either(
                "Principal", node -> new Principals.Only(names(node)), node -> new Principals.AllBut(names(node)));
    }

    private <T> Optional<T> either(String word, Function<JsonNode, T> plain, Function<JsonNode, T> negated) {
        String negation = "Not" + word;
        if (elements.has(word) && elements.has(negation)) {
            throw MalformedPolicyException.syntax(
                    elements.where(), "it has both '" + word + "' and '" + negation + "'");
        }
        return elements.get(word).map(plain).or(() -> elements.get(negation).map(negated));
    }

    private List<PrincipalName> names(JsonNode node) {
        String where = elements.within("Principal");
        if (node.isTextual() && node.textValue().equals("*")) {
            return List.of(PrincipalName.everybody());
        }
        if (!node.isObject()) {
            throw MalformedPolicyException.syntax(
                    where, "\"*\" or an object such as {\"Service\": \"ec2.amazonaws.com\"} is wanted");
        }
        List<PrincipalName> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            PrincipalName.Kind kind = PrincipalName.Kind.of(property.getKey())
                    .orElseThrow(() -> MalformedPolicyException.syntax(
                            where, "there is no kind of principal '" + property.getKey() + "'"));
            Elements.texts(property.getValue(), where).forEach(name -> names.add(new PrincipalName(kind, name)));
        }
        return names;
    }

    private List<Condition> conditions() {
        String where = elements.within("Condition");
        List<Condition> conditions = new ArrayList<>();
        elements.get("Condition")
                .ifPresent(block -> properties(block, where)
                        .forEach(entry -> conditions.addAll(conditions(entry.getKey(), entry.getValue(), where))));
        return conditions;
    }

    private static List<Condition> conditions(String operatorName, JsonNode block, String where) {
        Operator operator = Operator.parse(operatorName)
                .orElseThrow(() -> MalformedPolicyException.syntax(
                        where, "there is no condition operator '" + operatorName + "'"));
        String within = where + "." + operatorName;
        return properties(block, within).stream()
                .map(entry -> new Condition(operator, entry.getKey(), Elements.scalars(entry.getValue(), within)))
                .toList();
    }

    private static Set<Map.Entry<String, JsonNode>> properties(JsonNode block, String where) {
        if (!block.isObject()) {
            throw MalformedPolicyException.syntax(where, "an object is wanted");
        }
        return block.properties();
    }
}
