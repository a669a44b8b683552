/** Steps in their order, what bears on them, and the file that a plan can be saved in. */
@NullMarked
package dev.lanyard.change.plan;

import org.jspecify.annotations.NullMarked;
