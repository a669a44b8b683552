package dev.lanyard.operation.instance;

import java.util.Locale;

/** Whether an instance is given its metadata at all. */
public enum MetadataEndpoint {
    ENABLED,
    DISABLED;

    /** Returns EC2's word. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
