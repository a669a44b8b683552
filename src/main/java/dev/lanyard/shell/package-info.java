/** The interactive console: Spring Shell and JLine over the catalogue. */
@NullMarked
package dev.lanyard.shell;

import org.jspecify.annotations.NullMarked;
