package dev.lanyard.policy.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON (RFC 8259), and says in plain words where a text stops being JSON, and why.
 *
 * <p>A library's parser speaks to programmers: its words would have to be guessed from (docs/decisions/policy-json.md). A test
 * holds this reader against such a parser, over broken texts too.
 */
public final class JsonReader {

    private final Cursor cursor;
    private final int deepest;
    private int depth;

    private JsonReader(String text, int deepest) {
        this.cursor = new Cursor(text);
        this.deepest = deepest;
    }

    /**
     * Reads a text that is one value.
     *
     * @param deepest how many lists and objects may stand in one another
     */
    public static Node read(String text, int deepest) throws BrokenJsonException {
        JsonReader reader = new JsonReader(text, deepest);
        Node value = reader.value();
        reader.cursor.expectEnd();
        return value;
    }

    private Node value() throws BrokenJsonException {
        Place place = cursor.next();
        return switch (cursor.peek()) {
            case '{' -> fields(place);
            case '[' -> items(place);
            case '"' -> new Node.Text(place, QuotedReader.read(cursor));
            default -> literal(place);
        };
    }

    private Node literal(Place place) throws BrokenJsonException {
        String word = cursor.word();
        return word.equals("null") ? new Node.Null(place) : new Node.Literal(place, word);
    }

    private Node fields(Place place) throws BrokenJsonException {
        descend(place);
        List<Node.Field> fields = new ArrayList<>();
        if (!cursor.takes('}')) {
            do {
                fields.add(field());
            } while (goesOn('}', place));
        }
        depth--;
        return new Node.Fields(place, fields);
    }

    private Node.Field field() throws BrokenJsonException {
        Place place = cursor.next();
        if (cursor.peek() != '"') {
            throw cursor.unexpected("a name in double quotes");
        }
        String name = QuotedReader.read(cursor);
        if (!cursor.takes(':')) {
            throw cursor.unexpected("a colon");
        }
        return new Node.Field(place, name, value());
    }

    private Node items(Place place) throws BrokenJsonException {
        descend(place);
        List<Node> values = new ArrayList<>();
        if (!cursor.takes(']')) {
            do {
                values.add(value());
            } while (goesOn(']', place));
        }
        depth--;
        return new Node.Items(place, values);
    }

    private void descend(Place place) throws BrokenJsonException {
        cursor.skip();
        depth++;
        if (depth > deepest) {
            throw new BrokenJsonException(
                    place,
                    "lists and objects stand in one another " + depth + " deep here, and at most " + deepest
                            + " are read");
        }
    }

    /** Takes what follows a field or a value: a comma, after which another one is wanted, or the end. */
    private boolean goesOn(char end, Place opened) throws BrokenJsonException {
        boolean comma = cursor.takes(',');
        Place place = cursor.next();
        if (cursor.peek() == Cursor.END) {
            throw new BrokenJsonException(place, "the text ends before what begins at " + opened + " is closed");
        }
        if (comma && cursor.peek() == end) {
            throw new BrokenJsonException(place, "the comma before this '" + end + "' is one too many");
        }
        if (!comma && !cursor.takes(end)) {
            throw cursor.unexpected("',' or '" + end + "'");
        }
        return comma;
    }
}
