/** Differences between policies as results: a tree for people, a record and rows for programs. */
@NullMarked
package dev.lanyard.operation.difference;

import org.jspecify.annotations.NullMarked;
