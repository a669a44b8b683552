/** The noun {@code node}: what Systems Manager manages. */
@NullMarked
package dev.lanyard.operation.node;

import org.jspecify.annotations.NullMarked;
