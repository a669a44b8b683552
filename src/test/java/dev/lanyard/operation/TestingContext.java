package dev.lanyard.operation;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Callers;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.Host;
import dev.lanyard.aws.session.Sessions;
import dev.lanyard.aws.session.Simulation;
import dev.lanyard.change.apply.OnError;
import dev.lanyard.change.assess.FrictionRules;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.TestingJournals;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Sleeper;
import dev.lanyard.operation.binding.CommandParser;
import dev.lanyard.operation.binding.Inputs;
import dev.lanyard.operation.binding.Invocation;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.change.ChangeDesk;
import dev.lanyard.operation.change.ChangeTerms;
import dev.lanyard.operation.words.WordLexer;
import dev.lanyard.sandbox.Administrator;
import dev.lanyard.sandbox.TestingSandbox;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.view.ViewSettings;
import dev.lanyard.view.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A context on a sandbox with our own sessions, in which waiting takes no time but moves the world's clock. */
public final class TestingContext implements Context {

    public static final RegionId REGION = new RegionId("us-east-1");

    private static final ChangeTerms USUAL = new ChangeTerms(
            false,
            Optional.empty(),
            GuardMode.OPEN,
            OnError.CONTINUE,
            false,
            Optional.empty(),
            FrictionRules.USUAL,
            "a test");

    private final TestingSandbox sandbox;
    private final AwsSession session;
    private final AwsSession ownSession;
    private final Journal journal = TestingJournals.fresh(clock());
    private final TestingDialogue dialogue = new TestingDialogue();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicReference<ChangeTerms> terms = new AtomicReference<>(USUAL);
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicReference<Duration> slept = new AtomicReference<>(Duration.ZERO);
    private volatile Consumer<Duration> whileSleeping = _ -> {};
    private Optional<Changes> only = Optional.empty();

    private TestingContext(TestingSandbox sandbox, Function<Sessions, AwsSession> place) {
        this.sandbox = sandbox;
        Sessions sessions = sessions(sandbox, calls);
        this.ownSession = sessions.own();
        this.session = place.apply(sessions);
    }

    private TestingContext(TestingSandbox sandbox, AwsSession only) {
        this.sandbox = sandbox;
        this.ownSession = only;
        this.session = only;
    }

    /** One account that holds nothing. */
    public static TestingContext empty() {
        return new TestingContext(TestingSandbox.empty(), Sessions::own);
    }

    /** The sample organisation, in the account that manages it. */
    public static TestingContext sample() {
        return new TestingContext(TestingSandbox.sample(), Sessions::own);
    }

    /** The sample organisation, after one has moved from the account that manages it to another. */
    public static TestingContext sampleIn(AccountId account) {
        return new TestingContext(TestingSandbox.sample(), sessions -> sessions.assumed(account, Sessions.USUAL_ROLE));
    }

    /** Returns the place where one is now, for somebody who came from nowhere else. */
    public TestingContext asOneself() {
        return new TestingContext(sandbox, session);
    }

    private static Sessions sessions(TestingSandbox sandbox, List<String> calls) {
        Administrator administrator = sandbox.sandbox().administrator();
        Simulation simulation = new Simulation(
                () -> new CountingTransport(sandbox.sandbox().httpClient(), calls),
                administrator.accessKeyId(),
                administrator.secretAccessKey(),
                REGION);
        Host host = new Host(Map.of(), Path.of("/nowhere"), Path.of("/nowhere"), "tester");
        AwsSettings settings = new AwsSettings(Optional.empty(), Optional.empty(), Optional.empty(), host);
        return Sessions.ofSimulation(simulation, settings, () -> GuardMode.OPEN);
    }

    /** Returns a session as a role of the first account, whose calls are counted too. */
    public AwsSession assumed(String role) {
        return sessions(sandbox, calls).assumed(TestingSandbox.ACCOUNT, role);
    }

    /** Lets changes be carried out in another way from now on. */
    public void under(UnaryOperator<ChangeTerms> change) {
        terms.updateAndGet(change);
    }

    /** Runs a line as it would be typed and returns its result. */
    public Object run(String line) {
        Inputs inputs = new Inputs(Path.of(""), Optional.empty());
        List<String> words = WordLexer.lex(line).whole();
        return switch (new CommandParser(Catalog.standard()).parse(words, inputs)) {
            case Invocation.Run<?, ?> run -> run.handle(this);
            case Invocation.Help _, Invocation.Version _, Invocation.Nothing _ ->
                throw new IllegalArgumentException(line + " runs nothing");
        };
    }

    /** Runs a line as it would be typed and returns what a terminal of 120 columns shows. */
    public String type(String line) {
        return Views.render(run(line), new ViewSettings(Optional.empty(), Optional.empty(), true, 120, false));
    }

    /** Runs a line as it would be typed and returns what a JMESPath query makes of it. */
    public String query(String line, String query) {
        return Views.render(
                run(line), new ViewSettings(Optional.of(OutputFormat.JSON), Optional.of(query), false, 120, false));
    }

    /** Works out what a line would change, and changes nothing. */
    public Plan plan(String line) {
        List<Plan> plans = new ArrayList<>();
        only = Optional.of(new Planning(plans));
        try {
            run(line);
            return plans.getFirst();
        } finally {
            only = Optional.empty();
        }
    }

    /** Lets something happen whenever somebody waits. */
    public void whileSleeping(Consumer<Duration> event) {
        whileSleeping = event;
    }

    /** Returns the calls of AWS so far, by their names. */
    public List<String> calls() {
        return calls;
    }

    public Duration slept() {
        return slept.get();
    }

    public TestingSandbox sandbox() {
        return sandbox;
    }

    /** Changes something by a call of its own, as if a step of a plan were made. */
    public <T> T directly(Function<AwsSession, T> call) {
        return ChangeScope.within(new Receipt(), () -> call.apply(session));
    }

    /** Looks into the account without AWS's ways. */
    public <T> T account(Function<AccountState, T> look) {
        return sandbox.look(world -> look.apply(world.accounts.get(world.defaultAccountId)));
    }

    public <T> T iam(Function<IamState, T> look) {
        return account(account -> look.apply(account.iam));
    }

    /** Returns the names of all roles, in lower case. */
    public Set<String> roles() {
        return iam(iam -> Set.copyOf(iam.roles.keySet()));
    }

    /** Returns the names of all profiles, in lower case. */
    public Set<String> profiles() {
        return iam(iam -> Set.copyOf(iam.profiles.keySet()));
    }

    public <T> T region(Function<RegionState, T> look) {
        return account(account -> look.apply(account.region(REGION.value())));
    }

    /** Arranges the account without AWS's ways. */
    public void arrange(Consumer<AccountState> change) {
        sandbox.arrange(world -> change.accept(world.accounts.get(world.defaultAccountId)));
    }

    /** Returns the id of the instance with a Name tag. */
    public String idOf(String name) {
        return region(region -> region.instances.values().stream()
                .filter(instance -> name.equals(instance.tags.get("Name")))
                .findFirst()
                .orElseThrow()
                .id);
    }

    @Override
    public AwsSession session() {
        return session;
    }

    @Override
    public AwsSession ownSession() {
        return ownSession;
    }

    @Override
    public Changes changes() {
        return only.orElseGet(() -> new ChangeDesk(this, terms.get()));
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public CallerIdentity caller() {
        return new Callers(session).current();
    }

    @Override
    public String token() {
        return "token-" + tokens.incrementAndGet();
    }

    @Override
    public Workplace workplace() {
        throw new UnsupportedOperationException("no workplace in this test");
    }

    @Override
    public TestingDialogue dialogue() {
        return dialogue;
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.EPOCH.plus(slept.get());
            }
        };
    }

    @Override
    public Sleeper sleeper() {
        return duration -> {
            slept.accumulateAndGet(duration, Duration::plus);
            sandbox.arrange(world -> world.clockAheadSeconds += duration.toSeconds());
            whileSleeping.accept(duration);
        };
    }

    /** Notes what is proposed and does nothing about it. */
    private record Planning(List<Plan> plans) implements Changes {

        @Override
        public ChangeOutcome carryOut(Proposal proposal) {
            plans.add(proposal.plan());
            return new Changed(List.of());
        }

        @Override
        public ChangeOutcome resume(int run) {
            throw new UnsupportedOperationException("only planning here");
        }
    }
}
