package dev.lanyard.operation.catalog;

import dev.lanyard.operation.Entry;
import java.util.List;
import java.util.function.Supplier;

/**
 * A noun and its operations.
 *
 * @param summary one line for the list of nouns
 * @param entries loads the operations when they are first asked for: a one-shot run loads one noun only
 */
public record Noun(String name, String summary, Supplier<List<Entry<?, ?>>> entries) {}
