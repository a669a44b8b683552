/** The way in to the simulated organisation: requests and responses as they go over a wire, and the SDK's HTTP client. */
@NullMarked
package dev.lanyard.sandbox.http;

import org.jspecify.annotations.NullMarked;
