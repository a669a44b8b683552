/** What can be changed in AWS, one call at a time: each with what was there before and what is to be there after. */
@NullMarked
package dev.lanyard.change.step;

import org.jspecify.annotations.NullMarked;
