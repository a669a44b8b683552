package dev.lanyard.operation;

import java.util.List;

/**
 * A result for other programs: JSON objects, one a line, unless another form is asked for.
 *
 * @param objects each without a line break
 */
public record JsonLines(List<String> objects) {

    /** Copies the list. */
    public JsonLines {
        objects = List.copyOf(objects);
    }
}
