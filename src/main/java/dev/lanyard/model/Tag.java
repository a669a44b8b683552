package dev.lanyard.model;

/** A tag of an AWS resource (key 1 to 128 characters, value up to 256). */
public record Tag(String key, String value) {

    /** Reads {@code key=value}; only the first equals sign divides. */
    public static Tag parse(String text) {
        int divider = text.indexOf('=');
        if (divider < 1) {
            throw LanyardException.usage("'" + text + "' is not a tag.", "Write a tag as key=value.");
        }
        return new Tag(text.substring(0, divider), text.substring(divider + 1));
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
