/** What commands work with: the sessions that are open, where one is, the simulated organisation. */
@NullMarked
package dev.lanyard.app.work;

import org.jspecify.annotations.NullMarked;
