/** EC2 in the terms of the model: instances, and their associations with instance profiles. */
@NullMarked
package dev.lanyard.aws.ec2;

import org.jspecify.annotations.NullMarked;
