/** The way to the person on the faces without a console: words, questions, progress. */
@NullMarked
package dev.lanyard.app.dialogue;

import org.jspecify.annotations.NullMarked;
