package dev.lanyard.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a request record as an operation: what people type, and what help says about it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Operation {

    /** The first word, such as {@code role}. */
    String noun();

    /** The second word, such as {@code attach}; several words ({@code trust show}) are one verb; empty for {@code whoami}. */
    String verb();

    /** One line without a full stop. */
    String summary();

    /** What it does to the world. */
    Effect effect();

    /** Paragraphs for {@code help}, beyond the summary. */
    String[] details() default {};

    /** Whole command lines, without the program's name, that work on the sample organisation. */
    String[] examples() default {};
}
