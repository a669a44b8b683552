package dev.lanyard.operation.node;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code node}. */
public final class NodeOperations {

    private NodeOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListNodes.class, () -> NodeReads::list),
                entry(ShowNode.class, () -> NodeReads::show),
                entry(AwaitNodes.class, () -> NodeReads::await));
    }
}
