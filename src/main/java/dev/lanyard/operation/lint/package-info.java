/** What is found in policies, as a result that people, programs and exit codes can use. */
@NullMarked
package dev.lanyard.operation.lint;

import org.jspecify.annotations.NullMarked;
