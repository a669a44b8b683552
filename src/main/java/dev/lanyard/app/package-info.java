/** The composition root: settings, wiring, the one-shot and batch faces, exit codes. */
@NullMarked
package dev.lanyard.app;

import org.jspecify.annotations.NullMarked;
