/** The IAM policy language as data: reading a document, its records, and writing it again. */
@NullMarked
package dev.lanyard.policy.document;

import org.jspecify.annotations.NullMarked;
