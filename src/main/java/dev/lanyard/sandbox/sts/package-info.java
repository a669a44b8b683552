/** The simulated Security Token Service: who one is, and becoming a role. */
@NullMarked
package dev.lanyard.sandbox.sts;

import org.jspecify.annotations.NullMarked;
