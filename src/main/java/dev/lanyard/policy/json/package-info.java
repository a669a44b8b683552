/** JSON as a tree whose values know where they stand in their text. */
@NullMarked
package dev.lanyard.policy.json;

import org.jspecify.annotations.NullMarked;
