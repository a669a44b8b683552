/** What this process stands on: its environment, streams and terminal, the directories and the log file. */
@NullMarked
package dev.lanyard.app.host;

import org.jspecify.annotations.NullMarked;
