package dev.lanyard.operation;

import java.util.List;

/** A result that people read as a tree; programs get it as a record, or as rows. */
public interface Outlined {

    /** Returns the tree for people. */
    List<Branch> branches();

    /** Returns the record that JSON, YAML and queries hold. */
    Record data();

    /** Returns the rows that tab- and comma-separated values hold, and whose ids are listed. */
    Rows<?> rows();
}
