package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A source of what is drawn for a part of a sample, so that the same seed gives the same sample.
 *
 * <p>Each part has its own, so that the usual accounts are the same in a sample of any size.
 */
record Draw(RandomGenerator random, Ids ids) {

    static Draw of(long seed, String part) {
        RandomGenerator random = new SplittableRandom(seed * 31 + part.hashCode());
        return new Draw(random, new Ids(random));
    }
}
