package dev.lanyard.operation;

/**
 * The text of a document: as a value, already read from {@code @file}, from standard input ({@code -}) or from the line
 * itself; as a result, shown without anything around it, so that it can go to a file.
 */
public record DocumentText(String text) {

    @Override
    public String toString() {
        return text;
    }
}
