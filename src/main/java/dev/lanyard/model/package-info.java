/** Ids and facts of the field as records: checked when made, compared whole, free of any library. */
@NullMarked
package dev.lanyard.model;

import org.jspecify.annotations.NullMarked;
