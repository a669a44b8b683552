/** The text of help, generated from the catalogue. */
@NullMarked
package dev.lanyard.operation.help;

import org.jspecify.annotations.NullMarked;
