/** Names of what is in an account, kept in plain files, so that completion never waits for AWS. */
@NullMarked
package dev.lanyard.inventory.names;

import org.jspecify.annotations.NullMarked;
