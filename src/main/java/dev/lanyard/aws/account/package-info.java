/** Who the caller is, and which accounts and Regions there are. */
@NullMarked
package dev.lanyard.aws.account;

import org.jspecify.annotations.NullMarked;
