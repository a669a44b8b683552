/** The simulated EC2: instances, their metadata options and tags, and their associations with instance profiles. */
@NullMarked
package dev.lanyard.sandbox.ec2;

import org.jspecify.annotations.NullMarked;
