package dev.lanyard.sandbox.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * One account that the sample shall have.
 *
 * @param unit the path of the organisational unit that holds it; empty for the root itself
 */
record AccountPlan(String id, String name, String unit) {

    /** The account that manages the organisation comes first; AWS's own documentation uses these ids. */
    private static final List<AccountPlan> USUAL = List.of(
            new AccountPlan("111122223333", "management", ""),
            new AccountPlan("444455556666", "prod-web", "Workloads/Prod"),
            new AccountPlan("777788889999", "dev", "Workloads/Dev"),
            new AccountPlan("123456789012", "legacy", "Infrastructure"));

    private static final List<String> STAGES = List.of("Prod", "Dev");
    private static final List<String> TEAMS =
            List.of("payments", "search", "data", "mobile", "partners", "billing", "media", "logistics");

    /** Returns the first accounts of a sample; those beyond the usual four are drawn. */
    static List<AccountPlan> first(int count, RandomGenerator random) {
        List<AccountPlan> plans = new ArrayList<>(USUAL.subList(0, Math.min(count, USUAL.size())));
        for (int index = 0; plans.size() < count; index++) {
            plans.add(drawn(index, random));
        }
        return List.copyOf(plans);
    }

    private static AccountPlan drawn(int index, RandomGenerator random) {
        String stage = STAGES.get(index % STAGES.size());
        String team = TEAMS.get(index / STAGES.size() % TEAMS.size());
        int round = index / (STAGES.size() * TEAMS.size());
        String name = stage.toLowerCase(Locale.ROOT) + "-" + team + (round == 0 ? "" : "-" + (round + 1));
        // The index makes the id unique, whatever is drawn.
        String id = "%d%05d%05d".formatted(20 + random.nextInt(70), random.nextInt(100_000), index);
        return new AccountPlan(id, name, "Workloads/" + stage);
    }

    String email() {
        return "aws+" + name + "@example.com";
    }
}
