package dev.lanyard.policy.document;

import dev.lanyard.policy.json.BrokenJsonException;
import dev.lanyard.policy.json.JsonReader;
import dev.lanyard.policy.json.Node;
import dev.lanyard.policy.json.Place;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that knows where its elements stand in the text that it was read from.
 *
 * <p>An element is named by its path, such as {@code Statement[2].Action[0]} or
 * {@code Statement[0].Condition.StringEquals.aws:SourceAccount}. What stands alone where a list could stand is also its
 * first element: {@code Statement[0].Action[0]} is found in {@code {"Statement": {"Action": "*"}}}.
 */
public final class SourceDocument {

    /** IAM's own limit for the text of any policy parameter (API model, policyDocumentType). */
    private static final int MOST_CHARACTERS = 131_072;

    /** A value of a condition in a list stands six deep: nothing of a policy is deeper. */
    private static final int DEEPEST = 8;

    private static final Place START = new Place(1, 1);

    private final PolicyDocument document;
    private final Node root;

    private SourceDocument(PolicyDocument document, Node root) {
        this.document = document;
        this.root = root;
    }

    /**
     * Reads a document, and remembers the places.
     *
     * @throws MalformedPolicyException when the text is not a policy; what kind of policy it is, is not looked at
     */
    public static SourceDocument read(String json) {
        Node root = tree(json);
        return new SourceDocument(DocumentReader.read(root), root);
    }

    /** Returns the document itself. */
    public PolicyDocument document() {
        return document;
    }

    /** Finds where the value of an element begins; empty when the text has no such element. */
    public Optional<Place> find(String path) {
        return find(root, path.isEmpty() ? path : "." + path);
    }

    /** Returns where an element stands, or the nearest one around it that the text has. */
    public Place place(String path) {
        String around = path;
        while (!around.isEmpty()) {
            Optional<Place> found = find(around);
            if (found.isPresent()) {
                return found.get();
            }
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return root.place();
    }

    private static Node tree(String json) {
        try {
            checkLength(json);
            return JsonReader.read(json, DEEPEST);
        } catch (BrokenJsonException broken) {
            throw MalformedPolicyException.of(broken);
        }
    }

    private static void checkLength(String json) throws BrokenJsonException {
        if (json.isBlank()) {
            throw new BrokenJsonException(START, "it is empty");
        }
        if (json.length() > MOST_CHARACTERS) {
            throw new BrokenJsonException(
                    START,
                    String.format(
                            Locale.ROOT,
                            "it has %,d characters, and IAM takes %,d at most",
                            json.length(),
                            MOST_CHARACTERS));
        }
    }

    private static Optional<Place> find(Node node, String path) {
        if (path.isEmpty()) {
            return Optional.of(node.place());
        }
        return switch (node) {
            case Node.Items items -> item(items, path);
            case Node.Fields fields when path.startsWith(".") -> field(fields, path.substring(1));
            case Node.Fields _, Node.Text _, Node.Literal _, Node.Null _ ->
                path.startsWith("[0]") ? find(node, path.substring("[0]".length())) : Optional.empty();
        };
    }

    private static Optional<Place> item(Node.Items items, String path) {
        int end = path.indexOf(']');
        if (!path.matches("(?s)\\[[0-9]{1,6}\\].*")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(path.substring(1, end));
        return index < items.values().size()
                ? find(items.values().get(index), path.substring(end + 1))
                : Optional.empty();
    }

    /** Names of condition keys may have dots and brackets themselves: the longest name that fits is meant. */
    private static Optional<Place> field(Node.Fields fields, String names) {
        return fields.all().stream()
                .filter(field -> names.startsWith(field.name()))
                .sorted(Comparator.comparingInt(
                                (Node.Field field) -> field.name().length())
                        .reversed())
                .map(field -> find(field.value(), names.substring(field.name().length())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
