/** Keeping below the rates from which on AWS refuses calls. */
@NullMarked
package dev.lanyard.aws.limit;

import org.jspecify.annotations.NullMarked;
