package dev.lanyard.policy.lint;

import dev.lanyard.policy.lint.Clause.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what another item of the same list covers anyway; of two that match the same, the later is superfluous. */
final class Redundancy {

    private Redundancy() {}

    /** An item that says nothing new beside another one. */
    record Pair(Item covered, Item by) {

        String message(String what) {
            return covered.text().equals(by.text())
                    ? what + " '" + covered.text() + "' is listed twice."
                    : what + " '" + covered.text() + "' is part of '" + by.text() + "' in the same list.";
        }
    }

    static Stream<Pair> covered(List<Item> items) {
        return items.stream().flatMap(item -> coverOf(item, items).map(by -> new Pair(item, by)).stream());
    }

    private static Optional<Item> coverOf(Item item, List<Item> items) {
        return items.stream()
                .filter(other -> other.index() != item.index() && other.mask().covers(item.mask()))
                .filter(other -> other.index() < item.index() || !item.mask().covers(other.mask()))
                .findFirst();
    }
}
