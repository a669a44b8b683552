package dev.lanyard.operation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.aws.guard.ChangeScope;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.guard.Receipt;
import dev.lanyard.change.apply.OnError;
import dev.lanyard.change.assess.FrictionRules;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Origin;
import dev.lanyard.change.journal.RunFilter;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.journal.RunState;
import dev.lanyard.change.journal.RunSummary;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.step.Step;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Changed.Change;
import dev.lanyard.operation.ShownPlan;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeDeskTests {

    private static final String CREATE = "role create Web --service ec2";

    private final TestingContext context = TestingContext.sample();

    @Test
    void aPlanIsShownAndNothingIsChangedOrWrittenDown() {
        context.under(terms -> terms(true, GuardMode.OPEN));

        assertThat(context.run(CREATE)).isInstanceOf(ShownPlan.class);
        assertThat(context.roles()).doesNotContain("web");
        assertThat(context.dialogue().questions()).isEmpty();
        assertThat(runs()).isEmpty();
    }

    @Test
    void aDryRunShowsThePlanToo() {
        context.under(terms -> terms(false, GuardMode.DRY_RUN));

        assertThat(context.run(CREATE)).isInstanceOf(ShownPlan.class);
        assertThat(context.roles()).doesNotContain("web");
    }

    @Test
    void readOnlyModeRefusesWithoutAsking() {
        context.under(terms -> terms(false, GuardMode.READ_ONLY));

        assertThatThrownBy(() -> context.run(CREATE))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.REFUSED))
                .hasMessageContaining("role Web");
        assertThat(context.dialogue().questions()).isEmpty();
        assertThat(context.roles()).doesNotContain("web");
    }

    @Test
    void aPlanCanBeSeenInReadOnlyMode() {
        context.under(terms -> terms(true, GuardMode.READ_ONLY));

        assertThat(context.run(CREATE)).isInstanceOf(ShownPlan.class);
    }

    @Test
    void whoSaysNoChangesNothingAndLeavesNoRun() {
        context.dialogue().refuse();

        assertThatThrownBy(() -> context.run(CREATE))
                .isInstanceOfSatisfying(
                        LanyardException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(ErrorKind.DECLINED));
        assertThat(context.roles()).doesNotContain("web");
        assertThat(runs()).isEmpty();
    }

    @Test
    void whatIsChangedIsWrittenDown() {
        context.run(CREATE);

        RunSummary run = runs().getFirst();
        assertThat(run.state()).isEqualTo(RunState.FINISHED);
        assertThat(run.origin().command()).isEqualTo("a test");
        assertThat(run.done()).isEqualTo(1);
    }

    @Test
    void whereNothingIsToBeDoneNothingIsAskedOrWrittenDown() {
        context.run("role attach AppServerRole AmazonSSMManagedInstanceCore");
        int asked = context.dialogue().questions().size();

        assertThat(changes("role attach AppServerRole AmazonSSMManagedInstanceCore"))
                .extracting(Change::action)
                .containsExactly("unchanged");
        assertThat(context.dialogue().questions()).hasSize(asked);
        assertThat(runs()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aRoleInAProtectedAccountAsksForTheAlias() {
        protect();

        context.run(CREATE);

        assertThat(context.dialogue().questions().getLast()).contains("[").contains("Create role Web");
    }

    @Test
    void aWrongTextForAProtectedAccountIsRefused() {
        protect();
        context.under(terms -> new ChangeTerms(
                false,
                Optional.empty(),
                GuardMode.OPEN,
                OnError.CONTINUE,
                false,
                Optional.of("wrong"),
                terms.friction(),
                "a test"));

        assertThatThrownBy(() -> context.run(CREATE)).hasMessageContaining("--confirm says 'wrong'");
        assertThat(context.roles()).doesNotContain("web");
    }

    @Test
    void undoTakesBackTheLastRunAndIsARunItself() {
        context.run(CREATE);

        assertThat(changes("undo last")).extracting(Change::action).containsExactly("deleted");
        assertThat(context.roles()).doesNotContain("web");
        assertThat(runs()).extracting(RunSummary::link).containsExactly(new Link.Undoes(1), new Link.None());
        assertThat(runs()).extracting(RunSummary::state).containsExactly(RunState.FINISHED, RunState.UNDONE);
    }

    @Test
    void anUndoCanBeUndone() {
        context.run(CREATE);
        context.run("undo last");

        context.run("undo 2");

        assertThat(context.roles()).contains("web");
    }

    @Test
    void thereIsNothingToUndoAtFirst() {
        assertThatThrownBy(() -> context.run("undo last")).hasMessageContaining("no run to take back");
        assertThatThrownBy(() -> context.run("undo 7")).hasMessage("There is no run 7.");
        assertThatThrownBy(() -> context.run("undo lst")).hasMessageContaining("'lst' is not a run");
    }

    @Test
    void aFinishedRunIsNotResumed() {
        context.run(CREATE);

        assertThatThrownBy(() -> context.run("resume 1")).hasMessageContaining("Run 1 is finished");
        assertThatThrownBy(() -> context.run("resume last")).hasMessageContaining("anything is left of");
    }

    @Test
    void resumingTriesAgainWhatFailedAndNothingElse() {
        context.run(CREATE);
        context.run("policy create P"
            + " '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:ListAllMyBuckets\",\"Resource\":\"*\"}]}'"
            + " --force");
        IamState.PolicyState policy = context.iam(iam -> iam.policies.get("p"));
        context.dialogue().whenAsked(() -> context.arrange(account -> account.iam.policies.remove("p")));

        List<Change> first = changes("role attach Web P AmazonSSMManagedInstanceCore");
        context.dialogue().whenAsked(() -> context.arrange(account -> account.iam.policies.put("p", policy)));
        List<Change> second = changes("resume last");

        assertThat(first).extracting(Change::action).containsExactly("failed", "attached");
        assertThat(second).extracting(Change::action).containsExactly("attached", "attached");
        assertThat(context.calls()).filteredOn("AttachRolePolicy"::equals).hasSize(3);
        assertThat(runs().getFirst().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void whatMovedWhileThePersonThoughtIsNotOverwritten() {
        context.run(CREATE);
        context.dialogue()
                .whenAsked(() -> context.arrange(
                        account -> account.iam.roles.get("web").tags.put("a", "2")));

        assertThatThrownBy(() -> context.run("role tag Web a=1"))
                .hasMessageContaining("tag a")
                .hasMessageContaining("'2'");
    }

    @Test
    void whatIsFoundMadeIsSettledAlsoInReadOnlyMode() {
        Plan plan = context.plan(CREATE);
        try (RunLog log = begun(plan)) {
            log.intended(1);
            made(plan.steps().getFirst().step());
        }
        context.under(_ -> terms(false, GuardMode.READ_ONLY));

        assertThat(changes("resume 1")).extracting(Change::action).containsExactly("unchanged");
        assertThat(runs().getFirst().state()).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aStepInDoubtIsUndoneThoughItsVersionWasMadeByAnother() {
        context.run("policy create P " + allow("s3:ListAllMyBuckets"));
        Plan plan = context.plan("policy update P " + allow("s3:GetBucketLocation"));
        try (RunLog log = begun(plan)) {
            Step version = made(plan.steps().getFirst().step());
            log.done(1, version, Optional.empty());
            log.intended(2);
            made(plan.steps().getLast().step().given(_ -> version.gift()));
        }

        assertThat(changes("undo 2")).extracting(Change::action).containsExactly("rolled back", "deleted");
        String inForce = context.iam(iam -> iam.policies.get("p").defaultVersion);
        assertThat(inForce).isEqualTo("v1");
    }

    private RunLog begun(Plan plan) {
        Origin origin = new Origin(
                "a test", context.caller().account(), context.caller().arn());
        return context.journal().begin(origin, plan, new Link.None());
    }

    private Step made(Step step) {
        return ChangeScope.within(new Receipt(), () -> step.make(context.session()));
    }

    private static String allow(String action) {
        return "'{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"" + action
                + "\",\"Resource\":\"*\"}]}' --force";
    }

    private List<Change> changes(String line) {
        return ((Changed) context.run(line)).changes();
    }

    private List<RunSummary> runs() {
        return context.journal().find(RunFilter.ALL);
    }

    private void protect() {
        FrictionRules rules = new FrictionRules(10, Set.of(context.caller().account()));
        context.under(terms -> new ChangeTerms(
                false, Optional.empty(), GuardMode.OPEN, OnError.CONTINUE, false, Optional.empty(), rules, "a test"));
    }

    private static ChangeTerms terms(boolean plan, GuardMode guard) {
        return new ChangeTerms(
                plan,
                Optional.empty(),
                guard,
                OnError.CONTINUE,
                false,
                Optional.empty(),
                FrictionRules.USUAL,
                "a test");
    }
}
