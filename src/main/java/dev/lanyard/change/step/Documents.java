package dev.lanyard.change.step;

import java.util.Optional;

/**
 * The policy document that a step is about, so that plans can show what it comes to mean.
 *
 * @param before as it stands; empty where there is none
 * @param after as it is to stand; empty where there is to be none
 */
public record Documents(Optional<String> before, Optional<String> after) {}
