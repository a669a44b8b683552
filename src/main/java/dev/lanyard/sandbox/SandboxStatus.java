package dev.lanyard.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.WorldState;
import java.util.List;
import java.util.Map;

/** What the world of a sandbox holds, and where it is kept. */
public record SandboxStatus(String place, long seed, RegionId defaultRegion, List<Account> accounts) {

    /** Copies the list. */
    public SandboxStatus {
        accounts = List.copyOf(accounts);
    }

    static SandboxStatus of(String place, WorldState world) {
        List<Account> accounts = world.accounts.values().stream()
                .flatMap(account ->
                        Administrator.of(account).stream().map(administrator -> Account.of(account, administrator)))
                .toList();
        return new SandboxStatus(place, world.seed, new RegionId(world.defaultRegion), accounts);
    }

    /** Returns how many instances there are in all accounts. */
    public int instances() {
        return accounts.stream().mapToInt(Account::instances).sum();
    }

    /** Returns an account that there is. */
    public Account account(AccountId id) {
        return accounts.stream()
                .filter(account -> account.administrator().account().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * One account.
     *
     * @param regions those that hold something
     */
    public record Account(Administrator administrator, String name, List<String> regions, int instances) {

        /** Copies the list. */
        public Account {
            regions = List.copyOf(regions);
        }

        private static Account of(AccountState account, Administrator administrator) {
            List<String> regions = account.regions.entrySet().stream()
                    .filter(region -> holdsSomething(region.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            int instances = account.regions.values().stream()
                    .mapToInt(region -> region.instances.size())
                    .sum();
            return new Account(administrator, account.name, regions, instances);
        }

        private static boolean holdsSomething(RegionState region) {
            return !region.instances.isEmpty() || !region.hybridNodes.isEmpty() || !region.serviceSettings.isEmpty();
        }
    }
}
