/** Lanyard's own settings: show them with their origin, change the user's. */
@NullMarked
package dev.lanyard.operation.settings;

import org.jspecify.annotations.NullMarked;
