/** The noun {@code profile}: instance profiles, and the role in each. */
@NullMarked
package dev.lanyard.operation.profile;

import org.jspecify.annotations.NullMarked;
