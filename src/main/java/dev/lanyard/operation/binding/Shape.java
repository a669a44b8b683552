package dev.lanyard.operation.binding;

/** How often an argument or an option is given. */
public enum Shape {
    /** There or not, without a value. */
    FLAG,
    /** Once. */
    ONE,
    /** Once or not at all. */
    OPTIONAL,
    /** Any number of times. */
    MANY
}
