/** Who may do what in the simulation: the caller's policies, boundaries and service control policies. */
@NullMarked
package dev.lanyard.sandbox.admission;

import org.jspecify.annotations.NullMarked;
