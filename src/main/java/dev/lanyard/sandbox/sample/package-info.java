/** The sample organisation: accounts, Regions and instances in every state that keeps Systems Manager out or lets it in. */
@NullMarked
package dev.lanyard.sandbox.sample;

import org.jspecify.annotations.NullMarked;
