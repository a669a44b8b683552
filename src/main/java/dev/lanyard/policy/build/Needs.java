package dev.lanyard.policy.build;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a feature has to be told, and what it can be told besides.
 *
 * @param required both lists are in the order in which people think of them
 */
record Needs(List<Detail> required, List<Detail> optional) {

    /** Copies the lists. */
    Needs {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    static Needs nothing() {
        return new Needs(List.of(), List.of());
    }

    static Needs of(Detail... required) {
        return new Needs(Arrays.asList(required), List.of());
    }

    static Needs maybe(Detail... optional) {
        return new Needs(List.of(), Arrays.asList(optional));
    }

    Needs orMaybe(Detail... more) {
        return new Needs(required, Arrays.asList(more));
    }

    Set<Detail> all() {
        Set<Detail> all = EnumSet.noneOf(Detail.class);
        all.addAll(required);
        all.addAll(optional);
        return all;
    }
}
