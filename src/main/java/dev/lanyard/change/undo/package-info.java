/** Taking back what runs have done: the inverses of their steps, made to fit what is there now. */
@NullMarked
package dev.lanyard.change.undo;

import org.jspecify.annotations.NullMarked;
