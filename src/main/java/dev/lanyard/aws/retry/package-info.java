/** Waiting for what was just created to be known everywhere in AWS. */
@NullMarked
package dev.lanyard.aws.retry;

import org.jspecify.annotations.NullMarked;
