package dev.lanyard.sandbox;

import dev.lanyard.model.Sleeper;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What a sandbox takes from the process around it.
 *
 * @param clock the real time, which requests are signed with
 * @param random drawn from by many threads at once, for ids and keys
 */
public record Surroundings(Clock clock, Sleeper sleeper, RandomGenerator random) {}
