package dev.lanyard.operation;

/** The forms in which a result can be written. */
public enum OutputFormat {
    /** For people: a table, or details of one thing. */
    TABLE,
    /** JSON with AWS's field names. */
    JSON,
    /** YAML with AWS's field names. */
    YAML,
    /** Comma-separated values with a header line (RFC 4180). */
    CSV,
    /** Tab-separated values without a header; tabs, line ends and backslashes in values are escaped with a backslash. */
    TSV,
    /** The ids or names alone, one a line. */
    IDS,
    /** Nothing. */
    NONE
}
