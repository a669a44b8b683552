/** What goes wrong on the way to AWS, when it is switched on: latency, throttling, failures, answers that get lost. */
@NullMarked
package dev.lanyard.sandbox.fault;

import org.jspecify.annotations.NullMarked;
