/** Failures of AWS calls in words for people: what, why, what next. */
@NullMarked
package dev.lanyard.aws.errors;

import org.jspecify.annotations.NullMarked;
