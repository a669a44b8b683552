/** The accounts of the organisation: see them, and move to another one. */
@NullMarked
package dev.lanyard.operation.account;

import org.jspecify.annotations.NullMarked;
