package dev.lanyard.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as {@code --name value}; the name is the component's in kebab case.
 *
 * <p>A {@code boolean} is a flag without a value, an {@code Optional} may be left out, a {@code List} may be given any
 * number of times (a comma is part of its value), and a plain type is required unless it has a default.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {

    /** What the value is, in a few words. */
    String help();

    /** The word that stands for the value in help, such as {@code NAME}. */
    String value() default "";

    /** Where completion finds values. */
    Completes completes() default Completes.NOTHING;

    /** A single letter that may be typed instead, such as {@code y} for {@code -y}. */
    String letter() default "";

    /** The text that is read when the option is left out. */
    String byDefault() default "";
}
