/** AWS's protocols in both directions, generic over the SDK's own description of its messages. */
@NullMarked
package dev.lanyard.sandbox.wire;

import org.jspecify.annotations.NullMarked;
