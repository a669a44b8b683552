/** Who one is, and where. */
@NullMarked
package dev.lanyard.operation.whoami;

import org.jspecify.annotations.NullMarked;
