/** What could stand at the cursor: words of the catalogue, options, values, live names. */
@NullMarked
package dev.lanyard.operation.completion;

import org.jspecify.annotations.NullMarked;
