/** The noun {@code role}: IAM roles, the policies on them, who may assume them. */
@NullMarked
package dev.lanyard.operation.role;

import org.jspecify.annotations.NullMarked;
