/** The controls of the simulated organisation, which only this part may see. */
@NullMarked
package dev.lanyard.app.sandbox;

import org.jspecify.annotations.NullMarked;
