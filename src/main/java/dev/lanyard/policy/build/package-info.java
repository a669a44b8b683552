/** Documents made for a purpose. */
@NullMarked
package dev.lanyard.policy.build;

import org.jspecify.annotations.NullMarked;
