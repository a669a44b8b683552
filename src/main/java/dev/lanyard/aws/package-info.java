/** Access to AWS: identities and sessions, clients, retries, error words, the mutation guard. */
@NullMarked
package dev.lanyard.aws;

import org.jspecify.annotations.NullMarked;
