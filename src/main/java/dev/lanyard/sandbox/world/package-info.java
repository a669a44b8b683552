/** The store of the simulated organisation: one file, changed by one writer at a time, never left half-written. */
@NullMarked
package dev.lanyard.sandbox.world;

import org.jspecify.annotations.NullMarked;
