package dev.lanyard.inventory.names;

/**
 * A name that somebody may type.
 *
 * @param value what is typed
 * @param description what it is, in a few words; may be empty
 */
public record Name(String value, String description) {}
