/** A simulated AWS organisation behind the SDK's own HTTP client interface. */
@NullMarked
package dev.lanyard.sandbox;

import org.jspecify.annotations.NullMarked;
