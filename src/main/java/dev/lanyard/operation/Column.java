package dev.lanyard.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a component of a result is shown; without it, it is a column (or a line) headed by its own name.
 *
 * <p>JSON, YAML and queries always hold every component, under its name in AWS's upper camel case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    /** The heading, where the component's name would not do. */
    String header() default "";

    /** The name in JSON, where AWS's differs from the component's, such as {@code DNSName}. */
    String json() default "";

    /** Marks the component that {@code --output ids} prints. */
    boolean id() default false;

    /** Leaves the component out of tables (it is still in details and JSON). */
    boolean detail() default false;

    /** What the value means, which decides its colour. */
    Meaning meaning() default Meaning.PLAIN;

    /** Meanings that a theme gives colours to. */
    enum Meaning {
        PLAIN,
        /** A name that people type. */
        NAME,
        /** A state such as running, Online or ConnectionLost, coloured by its word. */
        STATE,
        /** A document in JSON, shown indented under the other lines. */
        DOCUMENT
    }
}
