package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Excerpt;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one statement. */
final class StatementReader {

    static final List<String> ELEMENTS = List.of(
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

    StatementReader(Elements elements) {
        this.elements = elements;
    }

    /** Reads every element, so that all problems are told; empty when one is missing that must be there. */
    Optional<Statement> statement() {
        Optional<String> sid = elements.get("Sid").map(Element::text);
        Optional<Effect> effect = elements.required("Effect").flatMap(StatementReader::effect);
        Optional<Principals> principals = principals();
        Optional<Selection> actions = actions();
        Optional<Selection> resources = selection("Resource", Element::texts);
        List<Condition> conditions =
                elements.get("Condition").map(ConditionReader::conditions).orElse(List.of());
        return effect.flatMap(
                whether -> actions.map(which -> new Statement(sid, whether, principals, which, resources, conditions)));
    }

    private static Optional<Effect> effect(Element element) {
        String word = element.text();
        Optional<Effect> effect = Arrays.stream(Effect.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        if (effect.isEmpty() && element.isText()) {
            String wanted = Arrays.stream(Effect.values()).map(Effect::word).collect(Collectors.joining(" or "));
            element.wrong("it must be " + wanted + ", not " + Excerpt.quoted(word) + ".");
        }
        return effect;
    }

    private Optional<Principals> principals() {
        return either("Principal", PrincipalReader::names, Principals.Only::new, Principals.AllBut::new);
    }

    private Optional<Selection> actions() {
        Optional<Selection> actions = selection("Action", StatementReader::actionNames);
        boolean named = actions.filter(some -> !some.patterns().isEmpty()).isPresent();
        if (!named && !elements.isMisspelt("Action") && !elements.isMisspelt("NotAction")) {
            elements.whole()
                    .wrong(
                            "it names no action: 'Action' or 'NotAction' is wanted.",
                            "Policy statement must contain actions.");
        }
        return actions.filter(_ -> named);
    }

    private static List<String> actionNames(Element element) {
        element.items().filter(Element::isText).forEach(ActionRules::check);
        return element.texts();
    }

    private Optional<Selection> selection(String word, Function<Element, List<String>> reading) {
        return either(word, reading, Selection::only, Selection::allBut);
    }

    /** Reads an element or its opposite: a statement has one of them at most. */
    private <T, S> Optional<S> either(
            String word, Function<Element, T> reading, Function<T, S> plain, Function<T, S> negated) {
        String negation = "Not" + word;
        Optional<S> selected = elements.get(word).map(reading).map(plain);
        Optional<S> others = elements.get(negation).map(reading).map(negated);
        if (selected.isPresent() && others.isPresent()) {
            elements.whole().wrong("it has both '" + word + "' and '" + negation + "'.");
        }
        return selected.or(() -> others);
    }
}
