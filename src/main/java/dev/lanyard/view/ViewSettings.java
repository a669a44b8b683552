package dev.lanyard.view;

import dev.lanyard.operation.OutputFormat;
import java.util.Optional;

/**
 * How results are to be written.
 *
 * @param format what the person asked for; empty means a table on a terminal and tab-separated values in a pipe
 * @param query a JMESPath expression over the JSON form
 * @param terminal whether the output is a terminal
 * @param width columns of the terminal
 * @param color whether colours may be used
 */
public record ViewSettings(
        Optional<OutputFormat> format, Optional<String> query, boolean terminal, int width, boolean color) {

    /** Returns the form that is in force. */
    public OutputFormat inForce() {
        return format.orElse(terminal ? OutputFormat.TABLE : OutputFormat.TSV);
    }
}
