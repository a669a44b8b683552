/** Making the steps of a plan: in their order, side by side where they may be, each once. */
@NullMarked
package dev.lanyard.change.apply;

import org.jspecify.annotations.NullMarked;
