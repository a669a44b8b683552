package dev.lanyard.policy.document;

import java.util.Comparator;
import java.util.List;

/** Whom a statement of a resource policy is about: those who are named, or all the others. */
public sealed interface Principals {

    /** Returns who is named, as a document lists them: kind by kind, in the order in which the kinds come first. */
    List<PrincipalName> names();

    /** Those who are named ({@code Principal}). */
    record Only(List<PrincipalName> names) implements Principals {
        /** Copies the names and puts each to its kind. */
        public Only {
            names = byKind(names);
        }
    }

    /** Those who are not named ({@code NotPrincipal}). */
    record AllBut(List<PrincipalName> names) implements Principals {
        /** Copies the names and puts each to its kind. */
        public AllBut {
            names = byKind(names);
        }
    }

    private static List<PrincipalName> byKind(List<PrincipalName> names) {
        if (names.size() > 1 && names.contains(PrincipalName.everybody())) {
            throw new IllegalArgumentException("the bare star stands alone, not with others as in " + names);
        }
        List<PrincipalName.Kind> kinds =
                names.stream().map(PrincipalName::kind).distinct().toList();
        return names.stream()
                .sorted(Comparator.comparingInt(name -> kinds.indexOf(name.kind())))
                .toList();
    }
}
