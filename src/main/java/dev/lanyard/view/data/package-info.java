/** Trees of values as programs read them: JSON, YAML, CSV, TSV, ids, and JMESPath queries. */
@NullMarked
package dev.lanyard.view.data;

import org.jspecify.annotations.NullMarked;
