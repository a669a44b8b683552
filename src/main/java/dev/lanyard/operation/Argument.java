package dev.lanyard.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a positional argument, in the order of the components.
 *
 * <p>A plain type is required, an {@code Optional} is not, and a {@code List} takes one or more and stands last.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Argument {

    /** What the value is, in a few words. */
    String help();

    /** Where completion finds values. */
    Completes completes() default Completes.NOTHING;

    /** Lets a list be empty. */
    boolean mayBeEmpty() default false;
}
