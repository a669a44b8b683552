package dev.lanyard.operation.completion;

import dev.lanyard.inventory.names.Name;
import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.NameKind;
import dev.lanyard.inventory.names.NamePlace;
import dev.lanyard.inventory.names.Names;
import dev.lanyard.inventory.names.NamesCache;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tab on a role's name with 5,000 roles in the cache: the promise is a 99th percentile below ten milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompletionBenchmark {

    private static final int ROLES = 5_000;
    private static final NamePlace PLACE = new NamePlace("111122223333", new RegionId("us-east-1"));

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private NamesCache warm;
    private Path directory;

    @Setup
    public void fill() throws IOException {
        directory = Files.createTempDirectory("lanyard-bench");
        warm = cache();
        warm.lookup(PLACE, NameKey.of(NameKind.ROLE));
    }

    /** One of 5,000 is meant. */
    @Benchmark
    public Proposals oneRole() {
        return tab(warm, "service-team-42");
    }

    /** All 5,000 are proposed. */
    @Benchmark
    public Proposals allRoles() {
        return tab(warm, "");
    }

    /** The first Tab of a process, which reads the file. */
    @Benchmark
    public Proposals firstTab() {
        return tab(cache(), "service-team-42");
    }

    private static Proposals tab(NamesCache cache, String prefix) {
        return new Completion(Catalog.standard(), new Known(cache)).propose(List.of("role", "show"), prefix);
    }

    /** Fetches at once, in the same thread: only the very first lookup does. */
    private NamesCache cache() {
        return new NamesCache(
                directory,
                NOON,
                Runnable::run,
                (_, _) -> IntStream.range(0, ROLES)
                        .mapToObj(
                                number -> new Name("service-team-" + number, "Role number " + number + " of the fleet"))
                        .toList());
    }

    private record Known(NamesCache cache) implements KnownNames {

        @Override
        public Names live(NameKey key) {
            return cache.lookup(PLACE, key);
        }

        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public List<String> configProfiles() {
            return List.of();
        }

        @Override
        public Path directory() {
            return Path.of("");
        }
    }
}
