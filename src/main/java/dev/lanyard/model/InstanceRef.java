package dev.lanyard.model;

/** An instance as people name it: by its id, or by its Name tag where only one instance has it. */
public sealed interface InstanceRef {

    /** An instance named by its id. */
    record ById(InstanceId id) implements InstanceRef {

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** An instance named by its Name tag (up to 256 characters, as any tag's value). */
    record ByName(String name) implements InstanceRef {

        private static final int LONGEST = 256;

        /** Checks the length. */
        public ByName {
            if (name.isBlank() || name.length() > LONGEST) {
                throw LanyardException.usage(
                        "An instance is named by its id or by its Name tag of 1 to 256 characters.",
                        "'instance list' shows both.");
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads an id where the text starts like one, so that a mistyped id is never taken for a name. */
    static InstanceRef parse(String text) {
        return text.startsWith("i-") ? new ById(new InstanceId(text)) : new ByName(text);
    }
}
