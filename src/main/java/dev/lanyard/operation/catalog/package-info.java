/** The list of all operations, noun by noun: the only source of every face. */
@NullMarked
package dev.lanyard.operation.catalog;

import org.jspecify.annotations.NullMarked;
