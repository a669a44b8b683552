package dev.lanyard.model;

/** A managed node as people name it: by its id, or by the Name tag of its instance. */
public sealed interface NodeRef {

    /** A node named by its id. */
    record ById(NodeId id) implements NodeRef {

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** A node named by the Name tag of the EC2 instance that it is. */
    record ByName(InstanceRef.ByName instance) implements NodeRef {

        @Override
        public String toString() {
            return instance.toString();
        }
    }

    /** Reads an id where the text starts like one, so that a mistyped id is never taken for a name. */
    static NodeRef parse(String text) {
        boolean id = text.startsWith("i-") || text.startsWith("mi-");
        return id ? new ById(new NodeId(text)) : new ByName(new InstanceRef.ByName(text));
    }
}
