package dev.lanyard.inventory.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCacheTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final NamePlace PLACE = new NamePlace("111122223333", new RegionId("us-east-1"));
    private static final NameKey ROLES = NameKey.of(NameKind.ROLE);
    private static final NameKey INSTANCES = NameKey.of(NameKind.INSTANCE);

    @TempDir
    private Path directory;

    private final List<Runnable> background = new ArrayList<>();
    private List<Name> atAws = List.of(new Name("web", "serves pages"));

    @Test
    void saysThatItIsLoadingWhatItHasNever() {
        assertThat(cache(NOON).lookup(PLACE, ROLES)).isEqualTo(new Names(List.of(), new Names.State.Loading()));
    }

    @Test
    void hasWhatTheBackgroundFetched() {
        NamesCache cache = cache(NOON);
        cache.lookup(PLACE, ROLES);
        runBackground();

        assertThat(cache.lookup(PLACE, ROLES)).isEqualTo(new Names(atAws, new Names.State.Fresh()));
    }

    @Test
    void fetchesEachListOnceAtATime() {
        NamesCache cache = cache(NOON);
        cache.lookup(PLACE, ROLES);
        cache.lookup(PLACE, ROLES);
        cache.lookup(PLACE, INSTANCES);

        assertThat(background).hasSize(2);
    }

    @Test
    void sharesItsFilesWithOtherProcesses() {
        cache(NOON).lookup(PLACE, ROLES);
        runBackground();

        assertThat(cache(NOON).lookup(PLACE, ROLES).values()).isEqualTo(atAws);
    }

    @Test
    void saysHowOldNamesAreAndFetchesNewOnes() {
        cache(NOON).lookup(PLACE, ROLES);
        runBackground();
        NamesCache later = cache(NOON.plus(Duration.ofMinutes(5)));

        assertThat(later.lookup(PLACE, ROLES).state()).isEqualTo(new Names.State.Stale(Duration.ofMinutes(5)));
        assertThat(background).hasSize(1);
    }

    @Test
    void doesNotTrustNamesThatSomethingHasChanged() {
        NamesCache cache = filled(ROLES);
        cache.invalidate(PLACE, EnumSet.of(NameKind.ROLE));

        assertThat(cache.lookup(PLACE, ROLES)).isEqualTo(new Names(atAws, new Names.State.Outdated()));
    }

    @Test
    void doesNotTrustAFetchThatAChangeOvertook() {
        NamesCache cache = cache(NOON);
        cache.lookup(PLACE, ROLES);
        cache.invalidate(PLACE, EnumSet.of(NameKind.ROLE));
        runBackground();

        assertThat(cache.lookup(PLACE, ROLES).state()).isEqualTo(new Names.State.Outdated());
    }

    @Test
    void outdatesTheListsOfAllRoles() {
        NameKey onRole = NameKey.of(NameKind.POLICY_ON_ROLE, "web").orElseThrow();
        NamesCache cache = filled(onRole);
        cache.invalidate(PLACE, EnumSet.of(NameKind.POLICY_ON_ROLE));

        assertThat(cache.lookup(PLACE, onRole).state()).isEqualTo(new Names.State.Outdated());
    }

    @Test
    void saysWhyThereAreNoneAndDoesNotAskAgainAtOnce() {
        NamesCache cache = new NamesCache(directory, clock(NOON), background::add, (_, _) -> {
            throw new LanyardException(ErrorKind.SERVICE, "iam:ListRoles: not allowed", "");
        });
        cache.lookup(PLACE, ROLES);
        runBackground();

        assertThat(cache.lookup(PLACE, ROLES).state()).isEqualTo(new Names.State.Denied("iam:ListRoles: not allowed"));
        assertThat(background).isEmpty();
    }

    @Test
    void keepsRegionsAndAccountsApart() {
        filled(INSTANCES);
        NamePlace elsewhere = new NamePlace("111122223333", new RegionId("eu-central-1"));
        NamePlace stranger = new NamePlace("444455556666", new RegionId("us-east-1"));

        assertThat(cache(NOON).lookup(elsewhere, INSTANCES).values()).isEmpty();
        assertThat(cache(NOON).lookup(stranger, INSTANCES).values()).isEmpty();
    }

    @Test
    void writesPlainFilesForTheOwnerOnly() throws IOException {
        filled(INSTANCES);
        Path file = directory.resolve("111122223333/us-east-1/instance");

        assertThat(Files.readString(file)).isEqualTo("web\tserves pages\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void leavesOutWhatCouldDriveTheTerminal() throws IOException {
        atAws = List.of(
                new Name("ok", "one\u001b[2Jtwo\nthree"), new Name("bad\u001b]0;x", ""), new Name("bidi\u202e", ""));

        assertThat(filled(ROLES).lookup(PLACE, ROLES).values()).containsExactly(new Name("ok", "one [2Jtwo three"));
    }

    @Test
    void toleratesAFileThatIsNoListOfNames() throws IOException {
        filled(ROLES);
        Path file = directory.resolve("111122223333/global/role");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n', 'x'});

        assertThat(cache(NOON).lookup(PLACE, ROLES).values()).isEmpty();
    }

    @Test
    void readsNoLineAndNoFileOfAnySize() throws IOException {
        filled(ROLES);
        Path file = directory.resolve("111122223333/global/role");
        Files.writeString(file, "x".repeat(1_000_000) + "\nshort\tone\n");

        assertThat(cache(NOON).lookup(PLACE, ROLES).values()).containsExactly(new Name("short", "one"));
    }

    @Test
    void keepsNamesInMemoryWhereTheDirectoryCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("111122223333"), "in the way");

        assertThat(filled(ROLES).lookup(PLACE, ROLES).values()).isEqualTo(atAws);
    }

    private NamesCache filled(NameKey key) {
        NamesCache cache = cache(NOON);
        cache.lookup(PLACE, key);
        runBackground();
        return cache;
    }

    private NamesCache cache(Instant now) {
        return new NamesCache(directory, clock(now), background::add, (_, _) -> atAws);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void runBackground() {
        List.copyOf(background).forEach(Runnable::run);
        background.clear();
    }
}
