/** The clients of one identity, built when first asked for, and the sessions that share them. */
@NullMarked
package dev.lanyard.aws.session;

import org.jspecify.annotations.NullMarked;
