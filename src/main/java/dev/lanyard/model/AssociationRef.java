package dev.lanyard.model;

/** An association as people name it: by its id, or by the instance that it is of. */
public sealed interface AssociationRef {

    /** An association named by its id. */
    record ById(AssociationId id) implements AssociationRef {

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** The association of an instance; it has one at most. */
    record OfInstance(InstanceRef instance) implements AssociationRef {

        @Override
        public String toString() {
            return instance.toString();
        }
    }

    /** Reads an association id where the text starts like one, else an instance. */
    static AssociationRef parse(String text) {
        return text.startsWith("iip-assoc-")
                ? new ById(new AssociationId(text))
                : new OfInstance(InstanceRef.parse(text));
    }
}
