/** The IAM policy language, pure: documents in, decisions out, no I/O. */
@NullMarked
package dev.lanyard.policy;

import org.jspecify.annotations.NullMarked;
