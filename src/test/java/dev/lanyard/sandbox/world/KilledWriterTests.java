package dev.lanyard.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.ForkedJvm;
import dev.lanyard.sandbox.state.WorldState;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTests {

    private static final int KILLS = 50;
    private static final int LONGEST_LIFE_MILLIS = 60;

    private final Random random = new Random(4566);

    @TempDir
    private Path directory;

    @Test
    void killedAtAnyMomentAWriterLeavesAWorldWithAllThatItHadSaid() throws Exception {
        try (Writers writers = new Writers()) {
            for (int kill = 0; kill < KILLS; kill++) {
                long said = writers.next();
                WorldState world = WorldWriter.open(directory).read(state -> state);
                assertThat(world.seed).isGreaterThanOrEqualTo(said).isEqualTo(world.clockAheadSeconds);
            }
        }
    }

    /** The next writer starts while the last one is at work, so that starting costs less time. */
    private final class Writers implements AutoCloseable {

        private ForkedJvm following = start();

        private Writers() throws Exception {}

        /** Lets the next writer write for a moment, kills it, and returns the last change that it said. */
        long next() throws Exception {
            try (ForkedJvm writer = following) {
                String first = writer.line();
                following = start();
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                List<String> rest = writer.kill();
                return Long.parseLong(rest.isEmpty() ? first : rest.getLast());
            }
        }

        private ForkedJvm start() throws Exception {
            return ForkedJvm.start(WorldWriter.class, List.of(), directory.toString());
        }

        @Override
        public void close() {
            following.close();
        }
    }
}
