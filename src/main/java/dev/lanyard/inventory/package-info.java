/** Reads joined over services, and the names that completion offers. */
@NullMarked
package dev.lanyard.inventory;

import org.jspecify.annotations.NullMarked;
