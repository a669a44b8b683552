/** The noun {@code association}: which instance wears which instance profile. */
@NullMarked
package dev.lanyard.operation.association;

import org.jspecify.annotations.NullMarked;
