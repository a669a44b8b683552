package dev.lanyard.view.value;

import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Column.Meaning;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A part of a result, free of the type that it came from. */
public sealed interface Value {

    /** An optional value that is not there. */
    record Nothing() implements Value {}

    /** A text and what it means. */
    record Text(String text, Meaning meaning) implements Value {}

    /** A number. */
    record Amount(BigDecimal number) implements Value {}

    /** Yes or no. */
    record Truth(boolean yes) implements Value {}

    /** A moment. */
    record Moment(Instant instant) implements Value {}

    /** A policy document: JSON text that is shown indented and is an object, not a string, in JSON. */
    record Document(String json) implements Value {}

    /**
     * Several values.
     *
     * @param columns the fields of each item where the items are of one kind; empty otherwise
     */
    record Items(List<Value> values, List<Label> columns) implements Value {

        /** Copies the lists. */
        public Items {
            values = List.copyOf(values);
            columns = List.copyOf(columns);
        }
    }

    /** A thing with named parts. */
    record Fields(List<Field> fields) implements Value {

        /** Copies the list. */
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** What a command did, thing by thing: sentences for people, rows for programs. */
    record Changes(Items rows) implements Value {}

    /** The whole of a listing: the items under AWS's name for the list. */
    record Listing(String name, Items items) implements Value {}

    /**
     * What people read as a tree.
     *
     * @param data what programs get of it
     * @param rows the same as rows
     */
    record Tree(List<Branch> branches, Fields data, Listing rows) implements Value {

        /** Copies the list. */
        public Tree {
            branches = List.copyOf(branches);
        }
    }

    /** A named part. */
    record Field(Label label, Value value) {}

    /**
     * How a part is named and shown.
     *
     * @param name the name in JSON
     * @param header the heading for people
     * @param id whether it is what {@code --output ids} prints
     * @param detail whether tables leave it out
     */
    record Label(String name, String header, boolean id, boolean detail) {}
}
