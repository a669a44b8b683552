/** The Regions of the account: see them, and move to another one. */
@NullMarked
package dev.lanyard.operation.region;

import org.jspecify.annotations.NullMarked;
