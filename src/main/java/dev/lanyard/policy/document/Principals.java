package dev.lanyard.policy.document;

import java.util.List;

/** Whom a statement of a resource policy is about: those who are named, or all the others. */
public sealed interface Principals {

    /** Returns who is named, in the order of the document. */
    List<PrincipalName> names();

    /** Those who are named ({@code Principal}). */
    record Only(List<PrincipalName> names) implements Principals {
        /** Copies the names. */
        public Only {
            names = List.copyOf(names);
        }
    }

    /** Those who are not named ({@code NotPrincipal}). */
    record AllBut(List<PrincipalName> names) implements Principals {
        /** Copies the names. */
        public AllBut {
            names = List.copyOf(names);
        }
    }
}
