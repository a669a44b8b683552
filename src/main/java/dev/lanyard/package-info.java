/** A console and scripting shell for the IAM roles, instance profiles and associations that let Systems Manager in. */
@NullMarked
package dev.lanyard;

import org.jspecify.annotations.NullMarked;
