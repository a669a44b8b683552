/** From words to request records: typed conversion, exact messages, the options that every command takes. */
@NullMarked
package dev.lanyard.operation.binding;

import org.jspecify.annotations.NullMarked;
