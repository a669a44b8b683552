/** The noun {@code plan}, and what people and programs see of a plan before it is carried out. */
@NullMarked
package dev.lanyard.operation.plan;

import org.jspecify.annotations.NullMarked;
