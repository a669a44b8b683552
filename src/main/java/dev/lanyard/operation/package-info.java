/** What Lanyard can do: the contract of an operation (request, handler, result) that every face is made from. */
@NullMarked
package dev.lanyard.operation;

import org.jspecify.annotations.NullMarked;
