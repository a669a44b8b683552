/** What was changed, by whom, and how far it came: written before and after each call, so that nothing is lost. */
@NullMarked
package dev.lanyard.change.journal;

import org.jspecify.annotations.NullMarked;
