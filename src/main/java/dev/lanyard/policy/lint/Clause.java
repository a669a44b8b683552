package dev.lanyard.policy.lint;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.grant.Mask;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A statement with its place in the document.
 *
 * @param variables whether {@code ${…}} is a variable in the document
 */
record Clause(int position, Statement statement, boolean variables) {

    /** A pattern of a list, with its place in the list. */
    record Item(int index, String text, Mask mask) {}

    /** Returns what people call the statement. */
    String label() {
        return statement.sid().filter(sid -> !sid.isEmpty()).orElse("Statement " + (position + 1));
    }

    String path() {
        return "Statement[" + position + "]";
    }

    Fault fault(String message, String fix) {
        return new Fault(label(), path(), message, fix);
    }

    Fault faultInAction(int index, String message, String fix) {
        return new Fault(label(), path() + "." + word("Action", statement.actions()) + index(index), message, fix);
    }

    Fault faultInResource(int index, String message, String fix) {
        String word = statement
                .resources()
                .map(selection -> word("Resource", selection))
                .orElse("Resource");
        return new Fault(label(), path() + "." + word + index(index), message, fix);
    }

    Fault faultInCondition(Condition condition, String message, String fix) {
        String path = path() + ".Condition." + condition.operator().word() + "." + condition.key();
        return new Fault(label(), path, message, fix);
    }

    Fault faultInPrincipal(String message, String fix) {
        return new Fault(label(), path() + ".Principal", message, fix);
    }

    private static String word(String element, Selection selection) {
        return selection instanceof Selection.AllBut ? "Not" + element : element;
    }

    private static String index(int index) {
        return "[" + index + "]";
    }

    /** Returns the actions as written, whether named or left out. */
    List<Item> actions() {
        List<Pattern> patterns = statement.actions().patterns();
        return IntStream.range(0, patterns.size())
                .mapToObj(index -> {
                    String text = patterns.get(index).text();
                    return new Item(index, text, Mask.ofAction(text));
                })
                .toList();
    }

    /** Returns the resources as written, whether named or left out. */
    List<Item> resources() {
        List<Pattern> patterns = statement.resources().map(Selection::patterns).orElse(List.of());
        return IntStream.range(0, patterns.size())
                .mapToObj(index -> {
                    String text = patterns.get(index).text();
                    return new Item(index, text, Mask.of(text, variables));
                })
                .toList();
    }

    /** Returns the actions that the statement names; none when it names those that it leaves out. */
    List<Item> namedActions() {
        return statement.actions() instanceof Selection.Only ? actions() : List.of();
    }

    /** Returns the resources that the statement names; none when it names those that it leaves out. */
    List<Item> namedResources() {
        return statement.resources().orElse(Selection.only(List.of())) instanceof Selection.Only
                ? resources()
                : List.of();
    }

    boolean includesAction(String action) {
        boolean matched = actions().stream().anyMatch(item -> item.mask().covers(Mask.ofAction(action)));
        return matched == statement.actions() instanceof Selection.Only;
    }

    /** Tells whether the statement is about every resource. */
    boolean isAboutEverything() {
        return namedResources().stream().anyMatch(item -> item.mask().isEverything());
    }

    boolean isUnconditional() {
        return statement.conditions().isEmpty();
    }

    Optional<Condition> conditionOn(String key) {
        return conditionsOn(key).findFirst();
    }

    private Stream<Condition> conditionsOn(String key) {
        return statement.conditions().stream()
                .filter(condition -> condition.key().equalsIgnoreCase(key));
    }
}
