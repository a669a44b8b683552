/** The noun {@code change}, and the commands {@code plan}, {@code apply}, {@code undo} and {@code resume}. */
@NullMarked
package dev.lanyard.operation.change;

import org.jspecify.annotations.NullMarked;
