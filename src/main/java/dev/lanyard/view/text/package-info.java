/** Trees of values as people read them: tables, details, lines; widths and colours. */
@NullMarked
package dev.lanyard.view.text;

import org.jspecify.annotations.NullMarked;
