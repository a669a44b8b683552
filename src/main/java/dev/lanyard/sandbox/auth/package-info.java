/** Who signed a request: Signature Version 4 against the keys of the world, and the sessions of assumed roles. */
@NullMarked
package dev.lanyard.sandbox.auth;

import org.jspecify.annotations.NullMarked;
