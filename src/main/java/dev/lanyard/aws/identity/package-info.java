/** Who calls AWS, from where: flags, environment and configuration files, turned into credentials, Region and endpoints. */
@NullMarked
package dev.lanyard.aws.identity;

import org.jspecify.annotations.NullMarked;
