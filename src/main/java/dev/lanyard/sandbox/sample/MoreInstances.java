package dev.lanyard.sandbox.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws instances beyond the usual ones, for large samples: most are in order, some are not. */
final class MoreInstances {

    private static final List<String> REGIONS = List.of("us-east-1", "eu-central-1", "ap-southeast-2");
    private static final List<String> ROLES = List.of("web", "app", "db", "cache", "queue", "batch", "search", "proxy");
    private static final List<String> TEAMS = List.of("storefront", "payments", "data", "platform", "security");

    /** How often each situation is drawn, in hundredths. */
    private static final List<Weight> WEIGHTS = List.of(
            new Weight(Situation.ONLINE, 58),
            new Weight(Situation.WINDOWS, 8),
            new Weight(Situation.NO_PROFILE, 8),
            new Weight(Situation.LEGACY, 6),
            new Weight(Situation.STOPPED, 5),
            new Weight(Situation.STOPPED_BARE, 3),
            new Weight(Situation.NO_PERMISSION, 3),
            new Weight(Situation.NO_CHANNEL, 2),
            new Weight(Situation.NO_AGENT, 2),
            new Weight(Situation.NETWORK_CLOSED, 2),
            new Weight(Situation.DEAD_PROFILE, 1),
            new Weight(Situation.EMPTY_PROFILE, 1),
            new Weight(Situation.UNTRUSTED_ROLE, 1));

    private MoreInstances() {}

    static List<InstancePlan> draw(int count, List<AccountPlan> accounts, RandomGenerator random) {
        List<InstancePlan> plans = new ArrayList<>(Math.max(count, 0));
        for (int index = 1; index <= count; index++) {
            plans.add(one(index, pick(accounts, random), random));
        }
        return plans;
    }

    private static InstancePlan one(int index, AccountPlan account, RandomGenerator random) {
        String role = pick(ROLES, random);
        String env = account.name().startsWith("dev") ? "dev" : "prod";
        return new InstancePlan(
                account.name(),
                pick(REGIONS, random),
                "%s-%s-%05d".formatted(env, role, index),
                situation(random.nextInt(100)),
                env,
                role,
                pick(TEAMS, random));
    }

    private static Situation situation(int hundredth) {
        int rest = hundredth;
        for (Weight weight : WEIGHTS) {
            if (rest < weight.share()) {
                return weight.situation();
            }
            rest -= weight.share();
        }
        return Situation.ONLINE;
    }

    private static <T> T pick(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private record Weight(Situation situation, int share) {}
}
