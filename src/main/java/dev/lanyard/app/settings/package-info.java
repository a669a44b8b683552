/** Lanyard's settings: flags, environment, the user's file, the system's file, and which of them wins. */
@NullMarked
package dev.lanyard.app.settings;

import org.jspecify.annotations.NullMarked;
