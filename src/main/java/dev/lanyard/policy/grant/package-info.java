/** What policies mean in effect: which actions on which resources, on which conditions, compared and combined as sets. */
@NullMarked
package dev.lanyard.policy.grant;

import org.jspecify.annotations.NullMarked;
