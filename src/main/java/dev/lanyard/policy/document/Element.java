package dev.lanyard.policy.document;

import dev.lanyard.policy.json.Excerpt;
import dev.lanyard.policy.json.Node;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value in a document, with the path that leads to it.
 *
 * <p>What is wrong with a value is told to the problems, and reading goes on: the answer that it gives then is seen by
 * nobody, because there is no document in the end.
 */
record Element(String path, Node node, Problems problems) {

    /** Says what is wrong with this value. */
    void wrong(String message) {
        problems.add(node.place(), path, message);
    }

    void wrong(String message, String serviceWords) {
        problems.add(node.place(), path, message, serviceWords);
    }

    Element field(Node.Field field) {
        return new Element(path.isEmpty() ? field.name() : path + "." + field.name(), field.value(), problems);
    }

    /** Returns the elements of a list, or the value itself where it is none. */
    Stream<Element> items() {
        return switch (node) {
            case Node.Items items ->
                IntStream.range(0, items.values().size())
                        .mapToObj(index -> new Element(
                                path + "[" + index + "]", items.values().get(index), problems));
            case Node.Fields _, Node.Text _, Node.Literal _, Node.Null _ -> Stream.of(this);
        };
    }

    String text() {
        return switch (node) {
            case Node.Text text -> text.value();
            case Node.Literal _, Node.Null _, Node.Items _, Node.Fields _ -> unwanted("a text");
        };
    }

    boolean isText() {
        return node instanceof Node.Text;
    }

    /** Reads a text or a list of texts. */
    List<String> texts() {
        return items().map(Element::text).toList();
    }

    /** Reads the values of a condition, which may also be numbers, true or false: each as it is written. */
    List<String> scalars() {
        return items().map(Element::scalar).toList();
    }

    private String scalar() {
        return switch (node) {
            case Node.Text text -> text.value();
            case Node.Literal literal -> literal.word();
            case Node.Null _, Node.Items _, Node.Fields _ -> unwanted("a text, a number, true or false");
        };
    }

    /** Says that something else is wanted here. */
    String unwanted(String wanted) {
        String there = switch (node) {
            case Node.Text _ -> "a text";
            case Node.Literal literal -> Excerpt.quoted(literal.word());
            case Node.Null _ -> "null";
            case Node.Items _ -> "a list";
            case Node.Fields _ -> "an object";
        };
        wrong(wanted + " is wanted here, not " + there + ".");
        return "";
    }
}
