/** Which actions AWS's services have, with the resources and condition keys they know: facts of AWS's reference, as data. */
@NullMarked
package dev.lanyard.policy.actions;

import org.jspecify.annotations.NullMarked;
