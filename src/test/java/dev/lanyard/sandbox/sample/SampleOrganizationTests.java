package dev.lanyard.sandbox.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.sample.SampleOrganization.Size;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleOrganizationTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void theSameSeedGivesTheVerySameWorld() {
        assertThat(usual(7)).usingRecursiveComparison().isEqualTo(usual(7));
        assertThat(usual(7)).usingRecursiveComparison().isNotEqualTo(usual(8));
    }

    @Test
    void theUsualSampleHasEveryInstanceOfItsTable() {
        assertThat(instances(usual(7)))
                .hasSize(Size.USUAL.instances())
                .hasSize(InstancePlan.usual().size());
    }

    @Test
    void everySituationOfTheLadderIsInTheUsualSample() {
        assertThat(InstancePlan.usual()).extracting(InstancePlan::situation).contains(Situation.values());
    }

    @Test
    void aLargeSampleHasAsManyInstancesAndAccountsAsAskedFor() {
        WorldState world = SampleOrganization.create(new Size(10_000, 50), 7, NOW);
        assertThat(world.accounts).hasSize(50);
        assertThat(instances(world)).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(world.organization.parents).containsOnlyKeys(world.accounts.keySet());
    }

    @Test
    void theUsualAccountsKeepTheirKeysInASampleOfAnySize() {
        assertThat(keys(SampleOrganization.create(new Size(300, 9), 7, NOW)))
                .containsOnlyKeys(keys(usual(7)).keySet());
    }

    @Test
    void aSmallSampleBeginsWithTheInstancesThatTheTourNeeds() {
        assertThat(instances(SampleOrganization.create(new Size(2, 1), 7, NOW)))
                .extracting(instance -> instance.tags.get("Name"))
                .containsExactlyInAnyOrder("web-1", "web-2");
    }

    @Test
    void anImpossibleSizeIsRefusedWithThePossibleOnes() {
        assertThatThrownBy(() -> new Size(-1, 4))
                .isInstanceOf(LanyardException.class)
                .hasMessage("A sample organisation cannot have -1 instances.");
    }

    @Test
    void addressesAreNeverUsedTwiceInARegion() {
        List<String> addresses = instances(SampleOrganization.create(new Size(2_000, 1), 7, NOW))
                .map(instance -> instance.vpcId + " " + instance.privateIp)
                .toList();
        assertThat(addresses).doesNotHaveDuplicates();
    }

    private static Map<String, AccessKeyState> keys(WorldState world) {
        return TestingFleet.account(world, "777788889999").accessKeys;
    }

    private static WorldState usual(long seed) {
        return SampleOrganization.create(Size.USUAL, seed, NOW);
    }

    private static Stream<InstanceState> instances(WorldState world) {
        return world.accounts.values().stream()
                .flatMap((AccountState account) -> account.regions.values().stream())
                .flatMap((RegionState region) -> region.instances.values().stream());
    }
}
