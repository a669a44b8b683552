package dev.lanyard.change.journal;

/**
 * An earlier run that this process has to itself.
 *
 * @param run as it stood when it was taken
 * @param log where its steps can be settled; to be closed
 */
public record Taken(Run run, RunLog log) {}
