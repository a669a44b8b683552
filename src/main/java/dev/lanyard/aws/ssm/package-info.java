/** Systems Manager in the terms of the model: managed nodes, activations and service settings. */
@NullMarked
package dev.lanyard.aws.ssm;

import org.jspecify.annotations.NullMarked;
