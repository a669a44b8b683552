package dev.lanyard.change.apply;

import dev.lanyard.model.Sleeper;

/**
 * What it takes to make steps.
 *
 * @param reach the way to the places that they are made in
 * @param log where it is written down what becomes of them
 * @param progress is told how far the run is
 * @param sleeper waits, in several threads at once
 */
public record Means(Reach reach, StepLog log, ApplyProgress progress, Sleeper sleeper) {}
