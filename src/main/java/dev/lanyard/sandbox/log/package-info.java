/** What was asked of the sandbox: every call, and of those that changed the world exactly those that did. */
@NullMarked
package dev.lanyard.sandbox.log;

import org.jspecify.annotations.NullMarked;
