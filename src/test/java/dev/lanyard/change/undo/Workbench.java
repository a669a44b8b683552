package dev.lanyard.change.undo;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.Standing;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.CallerIdentity;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.Sleeper;
import dev.lanyard.operation.ChangeOutcome;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changes;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Proposal;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.operation.Workplace;
import dev.lanyard.operation.binding.CommandParser;
import dev.lanyard.operation.binding.Inputs;
import dev.lanyard.operation.binding.Invocation;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.words.WordLexer;
import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs commands on a small world, one step after the other, and keeps the steps that were made. */
final class Workbench implements Context {

    private static final CommandParser PARSER = new CommandParser(Catalog.standard());

    private final TestingContext context = TestingContext.empty();
    private final TestingFleet fleet = new TestingFleet(context.sandbox());

    /** The steps of each command so far, as they were made. */
    private final List<List<Step>> runs = new ArrayList<>();

    private List<Step> run = new ArrayList<>();

    /** Puts two roles, two profiles, a policy and three instances, of which one is stopped, into an empty world. */
    void begin() {
        runs.clear();
        fleet.arrange(account -> {
            account.iam.roles.clear();
            account.iam.profiles.clear();
            account.iam.policies.clear();
            account.region(TestingFleet.REGION).associations.clear();
        });
        fleet.role("r1", role -> role.inline.put("i1", Picture.document("ssm:GetParameter")));
        fleet.role("r2");
        fleet.profile("f1", "r1");
        fleet.profile("f2", "r2");
        fleet.instance(1);
        fleet.instance(2);
        fleet.instance(3, instance -> instance.state = "stopped");
        does("policy create p1 '" + Picture.document("ssm:GetParameter") + "'");
        does("policy update p1 '" + Picture.document("ssm:GetParameters") + "'");
        does("role attach r1 p1");
        does("association set web-1 --profile f1");
        does("association set web-3 --profile f2");
        runs.clear();
    }

    /** Runs a command; one that is refused is over, with the steps that were made until then. */
    Optional<LanyardException> does(String line) {
        run = new ArrayList<>();
        try {
            if (PARSER.parse(WordLexer.lex(line).whole(), new Inputs(Path.of(""), Optional.empty()))
                    instanceof Invocation.Run<?, ?> command) {
                command.handle(this);
            }
            return Optional.empty();
        } catch (LanyardException refusal) {
            return Optional.of(refusal);
        } finally {
            settle();
            if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
            }
        }
    }

    /** What is on its way arrives. */
    private void settle() {
        context.sandbox().arrange(world -> world.clockAheadSeconds += 300);
    }

    List<List<Step>> runs() {
        return List.copyOf(runs);
    }

    UndoPlan undoing(List<Step> done, boolean force) {
        return Undoing.plan(done, this::reach, force);
    }

    /** Takes steps back, one after the other, as the plan has them. */
    UndoPlan undoes(List<Step> done, boolean force) {
        UndoPlan undo = undoing(done, force);
        carryOut(undo.plan());
        settle();
        return undo;
    }

    private AwsSession reach(Place place) {
        return place.region().map(context.session()::in).orElseGet(context::session);
    }

    private void carryOut(Plan plan) {
        Map<Integer, Step> made = new HashMap<>();
        for (ToDo todo : plan.steps()) {
            Step step = todo.step()
                    .given(number -> Optional.ofNullable(made.get(number)).flatMap(Step::gift));
            AwsSession session = reach(step.place());
            if (!(step.standing(session) instanceof Standing.AsBefore)) {
                throw new AssertionError(step + " stands " + step.standing(session));
            }
            Step done = ChangeScope.within(new Receipt(), () -> step.make(session));
            made.put(todo.number(), done);
            run.add(done);
            settle();
        }
    }

    /** Returns the world without what AWS does not give back. */
    String picture() {
        return context.account(account -> new Picture(account, TestingFleet.REGION).text());
    }

    TestingContext context() {
        return context;
    }

    TestingSandbox sandbox() {
        return context.sandbox();
    }

    @Override
    public Changes changes() {
        return new Changes() {
            @Override
            public ChangeOutcome carryOut(Proposal proposal) {
                Workbench.this.carryOut(proposal.plan());
                return new Changed(List.of());
            }

            @Override
            public ChangeOutcome resume(int number) {
                throw new UnsupportedOperationException("no run is interrupted here");
            }
        };
    }

    @Override
    public AwsSession session() {
        return context.session();
    }

    @Override
    public AwsSession ownSession() {
        return context.ownSession();
    }

    @Override
    public Workplace workplace() {
        return context.workplace();
    }

    @Override
    public Journal journal() {
        return context.journal();
    }

    @Override
    public CallerIdentity caller() {
        return context.caller();
    }

    @Override
    public String token() {
        return context.token();
    }

    @Override
    public Dialogue dialogue() {
        return context.dialogue();
    }

    @Override
    public Clock clock() {
        return context.clock();
    }

    @Override
    public Sleeper sleeper() {
        return context.sleeper();
    }
}
