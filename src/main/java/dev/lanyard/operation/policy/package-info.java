/** The noun {@code policy}: managed policies, AWS's and the account's own. */
@NullMarked
package dev.lanyard.operation.policy;

import org.jspecify.annotations.NullMarked;
