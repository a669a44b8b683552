package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The one source of everything that is drawn for a sample, so that the same seed gives the same sample. */
record Draw(RandomGenerator random, Ids ids) {

    static Draw from(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return new Draw(random, new Ids(random));
    }
}
