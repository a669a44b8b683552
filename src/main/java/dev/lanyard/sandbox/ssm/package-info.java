/** The simulated Systems Manager: its nodes, on EC2 and outside. */
@NullMarked
package dev.lanyard.sandbox.ssm;

import org.jspecify.annotations.NullMarked;
