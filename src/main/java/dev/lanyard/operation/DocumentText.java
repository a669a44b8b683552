package dev.lanyard.operation;

/** The text of a document, already read from {@code @file}, from standard input ({@code -}) or from the line itself. */
public record DocumentText(String text) {

    @Override
    public String toString() {
        return text;
    }
}
