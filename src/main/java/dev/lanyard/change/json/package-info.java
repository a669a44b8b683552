/** Steps and plans as JSON, for the journal and for files. */
@NullMarked
package dev.lanyard.change.json;

import org.jspecify.annotations.NullMarked;
