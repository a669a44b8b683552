package dev.lanyard.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.sample.SampleOrganization;
import dev.lanyard.sandbox.sample.SampleOrganization.Size;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTests {

    @TempDir
    private Path home;

    @Test
    void whatWasChangedIsThereWhenTheWorldIsOpenedAgain() {
        WorldWriter.count(open());
        assertThat(seed(open())).isEqualTo(1);
    }

    @Test
    void aWorldComesBackAsItWas() {
        WorldState sample = SampleOrganization.create(Size.USUAL, 7, Instant.parse("2026-11-22T10:00:00.123Z"));
        open().replace(sample);
        assertThat(open().<WorldState>read(state -> state))
                .usingRecursiveComparison()
                .isEqualTo(sample);
    }

    @Test
    void aWorldFromBeforeStateManagerWasPlayedIsOpened() throws IOException {
        open().change(state -> state.accounts
                .computeIfAbsent("111122223333", _ -> new AccountState())
                .region("us-east-1"));
        String stored = Files.readString(file());
        String older = stored.replace(",\"stateAssociations\":{}", "");
        assertThat(older).isNotEqualTo(stored);
        Files.writeString(file(), older);
        assertThat(open().<Boolean>read(state -> TestingFleet.account(state, "111122223333")
                        .region("us-east-1")
                        .stateAssociations
                        .isEmpty()))
                .isTrue();
    }

    @Test
    void theBeginningIsStoredBeforeItIsFirstRead() {
        long first = open(new Random(1)).read(state -> state.seed);
        assertThat(seed(open(new Random(2)))).isEqualTo(first);
    }

    @Test
    void readingWritesNothing() throws IOException {
        WorldWriter.count(open());
        byte[] before = Files.readAllBytes(file());
        seed(open());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anotherWorldsChangesAreSeen() {
        World first = open();
        World second = open();
        WorldWriter.count(first);
        WorldWriter.count(second);
        assertThat(seed(first)).isEqualTo(2);
    }

    @Test
    void aFaultLeavesTheWorldAsItWas() {
        World world = open();
        WorldWriter.count(world);
        assertThatThrownBy(() -> world.change(WorldTests::changeAndFail)).isInstanceOf(Fault.class);
        assertThat(seed(world)).isEqualTo(1);
        assertThat(seed(open())).isEqualTo(1);
    }

    @Test
    void aFaultLeavesAWorldInMemoryAsItWas() {
        World world = World.inMemory(WorldState::new);
        WorldWriter.count(world);
        assertThatThrownBy(() -> world.change(WorldTests::changeAndFail)).isInstanceOf(Fault.class);
        assertThat(seed(world)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "junk",
                "{\"edition\":\"0123456789abcdef\",\"world\":",
                "{\"edition\":\"0123456789abcdef\",\"world\":{\"format\":1,\"seed\":}}",
                "{\"edition\":\"0123456789abcdef\",\"world\":{\"format\":1}",
                "{\"edition\":\"0123456789abcdef\",\"world\":{\"format\":1,\"accounts\":null}}",
                "{\"edition\":\"0123456789abcdef\",\"world\":{\"format\":1,\"unheardOf\":1}}",
                "{\"edition\":\"0123456789abcdef\",\"world\":null}",
            })
    void aDamagedWorldIsNamedAndLeftAlone(String content) throws IOException {
        Files.createDirectories(directory());
        Files.writeString(file(), content);
        for (Callable<?> use : List.<Callable<?>>of(() -> seed(open()), () -> WorldWriter.count(open()))) {
            assertThatThrownBy(use::call).isInstanceOfSatisfying(LanyardException.class, damaged -> {
                assertThat(damaged.kind()).isEqualTo(ErrorKind.CONFIGURATION);
                assertThat(damaged).hasMessageStartingWith("The sandbox's world " + file() + " cannot be read: ");
                assertThat(damaged.nextStep()).contains("'sandbox reset' moves it aside and makes a fresh one.");
            });
        }
        assertThat(file()).hasContent(content);
    }

    @Test
    void aWorldOfAnotherVersionIsRefused() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(file(), "{\"edition\":\"0123456789abcdef\",\"world\":{\"format\":2,\"news\":[]}}");
        assertThatThrownBy(() -> seed(open()))
                .hasMessageEndingWith("cannot be read: it has format 2 and this version of Lanyard reads format 1.");
    }

    @Test
    void aResetMovesADamagedWorldAside() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(file(), "junk");
        assertThat(open().replace(new WorldState())).contains(file() + ".damaged-1");
        assertThat(Path.of(file() + ".damaged-1")).hasContent("junk");
        assertThat(seed(open())).isZero();
    }

    @Test
    void aResetOfAGoodWorldLeavesNothingBehind() {
        World world = open();
        WorldWriter.count(world);
        assertThat(world.replace(new WorldState())).isEmpty();
        assertThat(directory()).isDirectoryNotContaining(path -> path.toString().contains("damaged"));
        assertThat(seed(world)).isZero();
    }

    @Test
    void nobodyElseOnTheHostCanRead() throws IOException {
        WorldWriter.count(open());
        assertThat(permissions(directory())).isEqualTo("rwx------");
        assertThat(permissions(file())).isEqualTo("rw-------");
        assertThat(permissions(directory().resolve("world.lock"))).isEqualTo("rw-------");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(directory(), "not a directory");
        assertThatThrownBy(() -> WorldWriter.count(open()))
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining(directory().toString())
                .hasMessageContaining("cannot be stored");
    }

    @Test
    void aWorldThatCouldNotBeStoredIsDropped() throws IOException {
        World world = open();
        WorldWriter.count(world);
        Path inTheWay = directory().resolve("world.json.new");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThatThrownBy(() -> WorldWriter.count(world)).hasMessageContaining("cannot be stored");
        assertThat(seed(world)).isEqualTo(1);
    }

    @Test
    void waitingForAnotherProcessEnds() throws IOException {
        WorldWriter.count(open());
        try (FileChannel lock = FileChannel.open(directory().resolve("world.lock"), StandardOpenOption.WRITE)) {
            lock.lock();
            World impatient = World.stored(directory(), WorldState::new, _ -> {}, new Random(1));
            assertThatThrownBy(() -> WorldWriter.count(impatient))
                    .isInstanceOfSatisfying(
                            LanyardException.class,
                            busy -> assertThat(busy.kind()).isEqualTo(ErrorKind.TIMEOUT))
                    .hasMessageEndingWith("world.lock for 30 seconds.");
        }
    }

    @Test
    void threadsOfTwoWorldsLoseNothing() throws Exception {
        List<World> worlds = List.of(open(), open());
        inThreads(8, thread -> IntStream.range(0, 25).forEach(_ -> WorldWriter.count(worlds.get(thread % 2))));
        assertThat(seed(open())).isEqualTo(8 * 25);
    }

    @Test
    void aReaderNeverSeesHalfAChange() throws Exception {
        World world = open();
        inThreads(
                4,
                thread -> IntStream.range(0, 100).forEach(_ -> {
                    if (thread == 0) {
                        WorldWriter.count(world);
                    }
                    assertThat(world.<Boolean>read(state -> state.seed == state.clockAheadSeconds))
                            .isTrue();
                }));
    }

    @Test
    void readersWhoLookIntoNewRegionsDoNotDisturbEachOther() throws Exception {
        World world = World.inMemory(WorldTests::oneAccount);
        inThreads(
                4,
                thread -> IntStream.range(0, 200)
                        .forEach(number -> world.read(
                                state -> state.accounts.get("1").region("region-" + thread + "-" + number))));
        assertThat(world.<Integer>read(state -> state.accounts.get("1").regions.size()))
                .isEqualTo(800);
    }

    private static boolean changeAndFail(WorldState state) {
        state.seed = 99;
        throw new Fault("NoSuchEntity", 404, "It is not there.");
    }

    private static WorldState oneAccount() {
        WorldState world = new WorldState();
        world.accounts.put("1", new AccountState());
        return world;
    }

    private static void inThreads(int count, IntConsumer work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<? extends Future<?>> all = IntStream.range(0, count)
                    .mapToObj(thread -> threads.submit(() -> work.accept(thread)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private World open() {
        return WorldWriter.open(directory());
    }

    private World open(Random beginning) {
        return World.stored(directory(), () -> seeded(beginning), _ -> {}, new Random(1));
    }

    private static WorldState seeded(Random random) {
        WorldState world = new WorldState();
        world.seed = random.nextLong();
        return world;
    }

    private static long seed(World world) {
        return world.read(state -> state.seed);
    }

    private Path directory() {
        return home.resolve("sandbox");
    }

    private Path file() {
        return directory().resolve("world.json");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
