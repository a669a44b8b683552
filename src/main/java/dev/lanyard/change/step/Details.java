package dev.lanyard.change.step;

import dev.lanyard.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines that plans show under what comes or goes as a whole. */
final class Details {

    private Details() {}

    /** Returns a line for each that is not as AWS has it when nothing is said. */
    static List<String> of(String path, String description, List<Tag> tags) {
        List<String> lines = new ArrayList<>();
        if (!path.isEmpty() && !path.equals("/")) {
            lines.add("path: " + path);
        }
        if (!description.isEmpty()) {
            lines.add("description: " + description);
        }
        if (!tags.isEmpty()) {
            lines.add("tags: " + tags.stream().map(Tag::toString).collect(Collectors.joining(", ")));
        }
        return lines;
    }
}
