/** What every simulated service needs of a call: who calls, where, when, and how to say no. */
@NullMarked
package dev.lanyard.sandbox.call;

import org.jspecify.annotations.NullMarked;
