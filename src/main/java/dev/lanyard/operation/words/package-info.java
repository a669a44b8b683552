/** Words as people type them: splitting a line by POSIX quoting rules, quoting, and guessing what a typo meant. */
@NullMarked
package dev.lanyard.operation.words;

import org.jspecify.annotations.NullMarked;
