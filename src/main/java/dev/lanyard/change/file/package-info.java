/** The file that a plan is saved in, to be looked at and carried out later exactly as it is. */
@NullMarked
package dev.lanyard.change.file;

import org.jspecify.annotations.NullMarked;
