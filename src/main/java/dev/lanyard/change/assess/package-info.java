/** What bears on a plan before it is applied: who feels it, what AWS will refuse, and how hard it is to agree to. */
@NullMarked
package dev.lanyard.change.assess;

import org.jspecify.annotations.NullMarked;
