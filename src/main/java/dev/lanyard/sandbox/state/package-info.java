/** What the simulated organisation remembers: plain mutable data, stored as JSON, without behaviour. */
@NullMarked
package dev.lanyard.sandbox.state;

import org.jspecify.annotations.NullMarked;
