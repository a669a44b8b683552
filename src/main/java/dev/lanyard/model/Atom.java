package dev.lanyard.model;

/** A value that is one word: {@code toString()} gives what people type, tables show and JSON holds. */
public interface Atom {}
