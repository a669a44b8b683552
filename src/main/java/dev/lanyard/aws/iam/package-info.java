/** IAM in the terms of the model: roles, managed policies, instance profiles. */
@NullMarked
package dev.lanyard.aws.iam;

import org.jspecify.annotations.NullMarked;
