package dev.lanyard.operation.instance;

import java.util.Locale;

/** Whether an instance's metadata is given only to who shows a token, which is version 2 of the metadata service. */
public enum MetadataTokens {
    REQUIRED,
    OPTIONAL;

    /** Returns EC2's word. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
