/** The simulated AWS Organizations: the accounts, the units that hold them, and the policies above them. */
@NullMarked
package dev.lanyard.sandbox.organizations;

import org.jspecify.annotations.NullMarked;
