package dev.lanyard.policy.lint;

import java.util.stream.Stream;

/** Looks for one kind of fault. */
@FunctionalInterface
interface Rule {

    /** Returns what it finds, in the order of the document. */
    Stream<Fault> faults(Draft draft);
}
