package dev.lanyard.sandbox.sample;

import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.agent.DefaultHostManagement;
import dev.lanyard.sandbox.agent.Timers;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The organisation that a newcomer finds in the sandbox.
 *
 * <p>One starts in the account that manages the organisation, because only that account may list the others and assume
 * roles in them; the company grew up in it, so it also holds the richest set of instances.
 */
public final class SampleOrganization {

    private static final String DHMC_ROLE = "service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole";
    private static final String DHMC_REGION = "ap-southeast-2";
    private static final String HYBRID_REGION = "us-east-1";

    private final WorldState world = new WorldState();
    private final Draw draw;
    private final Instant now;
    private final Map<String, InstanceMaker> makers = new LinkedHashMap<>();

    private SampleOrganization(long seed, Instant now) {
        this.draw = Draw.of(seed, "organization");
        this.now = now;
        world.seed = seed;
        world.tokenKey = draw.ids().secret();
    }

    /** Draws an organisation; the same size, seed and time give the very same one. */
    public static WorldState create(Size size, long seed, Instant now) {
        SampleOrganization sample = new SampleOrganization(seed, now);
        sample.build(size);
        return sample.world;
    }

    private void build(Size size) {
        List<AccountPlan> accounts = AccountPlan.first(size.accounts(), draw.random());
        world.organization = new OrganizationTree(draw.ids()).plant(accounts);
        world.defaultAccountId = accounts.getFirst().id();
        accounts.forEach(this::open);
        instances(size, accounts).forEach(plan -> maker(plan.account()).launch(plan));
        new QuickSetup(Draw.of(world.seed, "quick setup").ids(), now).settle(world);
    }

    private static List<InstancePlan> usual(List<AccountPlan> accounts) {
        List<String> names = accounts.stream().map(AccountPlan::name).toList();
        return InstancePlan.usual().stream()
                .filter(plan -> names.contains(plan.account()))
                .toList();
    }

    private List<InstancePlan> instances(Size size, List<AccountPlan> accounts) {
        List<InstancePlan> usual = usual(accounts);
        int count = size.instances();
        if (count <= usual.size()) {
            return usual.subList(0, count);
        }
        List<InstancePlan> plans = new ArrayList<>(usual);
        plans.addAll(MoreInstances.draw(count - usual.size(), accounts, draw.random()));
        return plans;
    }

    private InstanceMaker maker(String account) {
        InstanceMaker maker = makers.get(account);
        if (maker == null) {
            throw new IllegalArgumentException("The sample has no account " + account);
        }
        return maker;
    }

    private void open(AccountPlan plan) {
        Draw own = Draw.of(world.seed, plan.id());
        AccountState account = account(plan, own);
        world.accounts.put(account.id, account);
        CommonRoles.administrator(account, own.ids());
        Identities identities = new Identities(account, own.ids());
        CommonRoles roles = new CommonRoles(identities, world.organization.managementAccountId);
        roles.furnish();
        special(plan, account, roles, own);
        Timers timers = new Timers(world.agentSpeed);
        makers.put(plan.name(), new InstanceMaker(account, new Badges(identities), own, timers, now));
    }

    private AccountState account(AccountPlan plan, Draw own) {
        AccountState account = new AccountState();
        account.id = plan.id();
        account.name = plan.name();
        account.email = plan.email();
        account.alias = "example-" + plan.name();
        account.joined = now.minus(Duration.ofDays(own.random().nextInt(400, 2000)));
        account.tags.put("env", plan.name().startsWith("dev") ? "dev" : "prod");
        return account;
    }

    private void special(AccountPlan plan, AccountState account, CommonRoles roles, Draw own) {
        if (plan.name().equals("management")) {
            roles.defaultHostManagement();
            account.region(DHMC_REGION).serviceSettings.put(DefaultHostManagement.SETTING, DHMC_ROLE);
        }
        if (plan.name().equals("legacy")) {
            roles.hybrid(HYBRID_REGION);
            new HybridNodes(own.ids(), now).register(account.region(HYBRID_REGION));
        }
    }

    /** How large an organisation is: about how many instances in how many accounts. */
    public record Size(int instances, int accounts) {

        static final int USUAL_INSTANCES = 53;
        static final int USUAL_ACCOUNTS = 4;

        /** Every state of the readiness ladder at least once. */
        public static final Size USUAL = new Size(USUAL_INSTANCES, USUAL_ACCOUNTS);

        /** Checks that there is something to draw, and that it can be held in memory. */
        public Size {
            check("instances", instances, 0, 100_000);
            check("accounts", accounts, 1, 1_000);
        }

        private static void check(String what, int number, int least, int most) {
            if (number < least || number > most) {
                throw LanyardException.usage(
                        "A sample organisation cannot have " + number + " " + what + ".",
                        "Between " + least + " and " + most + " " + what + " are possible.");
            }
        }
    }
}
