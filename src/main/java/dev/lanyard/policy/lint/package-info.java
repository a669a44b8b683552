/** Looks at policy documents for what is wrong, dangerous or superfluous in them, and says what to do about it. */
@NullMarked
package dev.lanyard.policy.lint;

import org.jspecify.annotations.NullMarked;
