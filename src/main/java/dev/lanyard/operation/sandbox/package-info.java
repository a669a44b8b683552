/** The simulated organisation: what is in it, a fresh one, and serving it to other programs. */
@NullMarked
package dev.lanyard.operation.sandbox;

import org.jspecify.annotations.NullMarked;
