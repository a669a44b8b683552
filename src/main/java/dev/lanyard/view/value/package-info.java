/** A result read into a tree of values: names as in AWS's JSON, and what each value means. */
@NullMarked
package dev.lanyard.view.value;

import org.jspecify.annotations.NullMarked;
