/** The simulated IAM: one class per resource, over the state of one account. */
@NullMarked
package dev.lanyard.sandbox.iam;

import org.jspecify.annotations.NullMarked;
