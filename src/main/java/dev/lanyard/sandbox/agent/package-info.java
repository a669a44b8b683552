/** The simulated SSM Agent: what it makes of its permissions, worked out when somebody looks, without any thread. */
@NullMarked
package dev.lanyard.sandbox.agent;

import org.jspecify.annotations.NullMarked;
