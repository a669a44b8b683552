/** What changes in effect from one policy, or set of policies, to another. */
@NullMarked
package dev.lanyard.policy.diff;

import org.jspecify.annotations.NullMarked;
