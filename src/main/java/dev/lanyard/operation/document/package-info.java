/** Policy documents in the hands of commands: looked at before they are sent, and edited without loss. */
@NullMarked
package dev.lanyard.operation.document;

import org.jspecify.annotations.NullMarked;
