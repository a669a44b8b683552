/** What policies say to a request: compiled once, asked many times, answered with the statements that decided. */
@NullMarked
package dev.lanyard.policy.evaluate;

import org.jspecify.annotations.NullMarked;
