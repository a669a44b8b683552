package dev.lanyard.change.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * A run without its steps.
 *
 * @param id the number that people type
 * @param ended empty where its process did not come to its end, or has not yet
 * @param link what it has to do with an earlier run
 * @param by the latest run that undoes or resumes it
 * @param done how many steps are made
 * @param total how many there are
 */
public record RunSummary(
        int id,
        Origin origin,
        String user,
        Instant started,
        Optional<Instant> ended,
        RunState state,
        Link link,
        Optional<Integer> by,
        int done,
        int total) {}
