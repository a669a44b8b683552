/** The switch that keeps changes from being sent in dry-run and read-only mode. */
@NullMarked
package dev.lanyard.aws.guard;

import org.jspecify.annotations.NullMarked;
