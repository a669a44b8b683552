/** The noun {@code instance}: EC2 instances, and what leads from each to its permissions. */
@NullMarked
package dev.lanyard.operation.instance;

import org.jspecify.annotations.NullMarked;
