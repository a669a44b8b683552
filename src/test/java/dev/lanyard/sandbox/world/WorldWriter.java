package dev.lanyard.sandbox.world;

import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.WorldState;
import java.nio.file.Path;

/** Changes a world without end, in a process of its own, and says each change that was stored. */
final class WorldWriter {

    private WorldWriter() {}

    public static void main(String[] arguments) {
        World world = open(Path.of(arguments[0]));
        while (true) {
            System.out.println(count(world));
        }
    }

    static World open(Path directory) {
        return World.stored(
                directory,
                WorldState::new,
                TestingSandbox.SURROUNDINGS.sleeper(),
                TestingSandbox.SURROUNDINGS.random());
    }

    /** Adds one to two places of the world, which must never differ. */
    static long count(World world) {
        return world.change(state -> {
            state.seed++;
            state.clockAheadSeconds++;
            return state.seed;
        });
    }
}
