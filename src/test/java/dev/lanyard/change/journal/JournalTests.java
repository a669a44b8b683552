package dev.lanyard.change.journal;

import static dev.lanyard.change.journal.TestingJournal.ACCOUNT;
import static dev.lanyard.change.journal.TestingJournal.MORNING;
import static dev.lanyard.change.journal.TestingJournal.OTHER;
import static dev.lanyard.change.journal.TestingJournal.STATION;
import static dev.lanyard.change.journal.TestingJournal.origin;
import static dev.lanyard.change.journal.TestingJournal.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.aws.AwsException;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTests {

    @TempDir
    Path folder;

    private TestingJournal testing;
    private Journal journal;

    @BeforeEach
    void open() {
        testing = new TestingJournal(folder);
        journal = testing.journal;
    }

    @AfterEach
    void close() {
        testing.close();
    }

    @Test
    void aRunIsReadAsItWasBegun() {
        Plan plan = planWithEverything();
        RunLog log = testing.begin(plan);

        Run run = journal.run(log.id());

        assertThat(run.plan()).isEqualTo(plan);
        assertThat(run.station()).isEqualTo(STATION);
        assertThat(run.summary().origin()).isEqualTo(origin(ACCOUNT, "role tag web k=1"));
        assertThat(run.summary().started()).isEqualTo(MORNING);
        assertThat(run.steps()).extracting(JournalStep::state).containsOnly(StepState.PLANNED);
    }

    @Test
    void runsAreNumberedFromOne() {
        assertThat(List.of(
                        testing.begin(plan("web", 1)).id(),
                        testing.begin(plan("web", 1)).id()))
                .containsExactly(1, 2);
    }

    @Test
    void anIntentIsWrittenBeforeTheCallAndKeepsItsTime() {
        RunLog log = testing.begin(plan("web", 1));
        log.intended(1);
        assertThat(step(log).state()).isEqualTo(StepState.INTENDED);
        Optional<Instant> time = step(log).intended();

        log.done(1, TestingJournal.tag("web", "made"), Optional.of("req-1"));

        assertThat(time).isPresent();
        assertThat(step(log).intended()).isEqualTo(time);
        assertThat(step(log).settled().orElseThrow()).isAfter(time.orElseThrow());
    }

    @Test
    void whatWasMadeIsReadWithTheIdOfTheCall() {
        RunLog log = testing.begin(plan("web", 1));

        log.done(1, TestingJournal.tag("web", "made"), Optional.of("req-1"));

        assertThat(step(log).state()).isEqualTo(StepState.DONE);
        assertThat(step(log).step()).isEqualTo(TestingJournal.tag("web", "made"));
        assertThat(step(log).requestId()).contains("req-1");
    }

    @Test
    void aRefusalIsReadWithItsCodeAndWords() {
        RunLog log = testing.begin(plan("web", 1));

        log.failed(1, refusal());

        assertThat(step(log).state()).isEqualTo(StepState.FAILED);
        assertThat(step(log).code()).contains("LimitExceeded");
        assertThat(step(log).words()).contains("A role takes 50 tags.");
        assertThat(step(log).requestId()).contains("req-9");
    }

    @Test
    void aDoubtAndAStepPassedOverAreReadWithTheirWords() {
        RunLog log = testing.begin(plan("web", 2));

        log.doubtful(1, LanyardException.usage("no answer", ""));
        log.passedOver(2, "step 1 is in doubt");

        assertThat(journal.run(log.id()).steps())
                .extracting(JournalStep::state, found -> found.words().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StepState.DOUBTFUL, "no answer"),
                        org.assertj.core.groups.Tuple.tuple(StepState.PASSED_OVER, "step 1 is in doubt"));
    }

    @Test
    void aStepThatIsTriedAgainForgetsTheFirstFailure() {
        RunLog log = testing.begin(plan("web", 1));
        log.failed(1, refusal());

        log.intended(1);

        assertThat(step(log).words()).isEmpty();
        assertThat(step(log).settled()).isEmpty();
    }

    @Test
    void aStepThatIsNotInThePlanIsOurOwnMistake() {
        RunLog log = testing.begin(plan("web", 1));

        assertThatThrownBy(() -> log.intended(2)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRunWhoseLogIsOpenIsRunning() {
        assertThat(testing.state(testing.begin(plan("web", 1)).id())).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aRunThatWasLeftBeforeItsEndIsUnfinished() {
        RunLog log = testing.begin(plan("web", 2));
        log.done(1, TestingJournal.tag("web", "k1"), Optional.empty());

        log.close();

        assertThat(testing.state(log.id())).isEqualTo(RunState.UNFINISHED);
    }

    @Test
    void aRunThatEndedWithStepsOpenIsUnfinished() {
        RunLog log = testing.begin(plan("web", 1));

        log.end();

        assertThat(testing.state(log.id())).isEqualTo(RunState.UNFINISHED);
    }

    @Test
    void aRunWithAllStepsMadeIsFinishedAlsoWhenItsEndIsNotWritten() {
        RunLog log = testing.begin(plan("web", 1));
        log.done(1, TestingJournal.tag("web", "k1"), Optional.empty());

        log.close();

        assertThat(testing.state(log.id())).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aRunWithARefusedStepIsFailed() {
        RunLog log = testing.begin(plan("web", 1));
        log.failed(1, refusal());

        log.end();

        assertThat(testing.state(log.id())).isEqualTo(RunState.FAILED);
    }

    @Test
    void aRunThatAnotherHasTakenBackIsUndone() {
        int run = testing.finished(plan("web", 1), new Link.None());
        int undo = testing.finished(plan("web", 1), new Link.Undoes(run));

        assertThat(testing.state(run)).isEqualTo(RunState.UNDONE);
        assertThat(journal.run(run).summary().by()).contains(undo);
    }

    @Test
    void aRunThatWasTakenBackInPartIsNotUndone() {
        int run = testing.finished(plan("web", 1), new Link.None());
        RunLog undo = testing.begin(plan("web", 1), new Link.Undoes(run));
        undo.passedOver(1, "it has moved");
        undo.end();

        assertThat(testing.state(run)).isEqualTo(RunState.FINISHED);
    }

    @Test
    void anUndoThatIsItselfUndoneLeavesTheFirstRunStanding() {
        int run = testing.finished(plan("web", 1), new Link.None());
        int undo = testing.finished(plan("web", 1), new Link.Undoes(run));
        testing.finished(plan("web", 1), new Link.Undoes(undo));

        assertThat(testing.state(undo)).isEqualTo(RunState.UNDONE);
        assertThat(testing.state(run)).isEqualTo(RunState.FINISHED);
    }

    @Test
    void aRunThatAnotherGoesOnWithIsResumed() {
        int run = unfinished();
        testing.finished(plan("web", 1), new Link.Resumes(run));

        assertThat(testing.state(run)).isEqualTo(RunState.RESUMED);
    }

    @Test
    void undoingTheLastOfAChainUndoesTheChain() {
        int run = unfinished();
        int rest = testing.finished(plan("web", 1), new Link.Resumes(run));
        testing.finished(plan("web", 1), new Link.Undoes(rest));

        assertThat(testing.state(run)).isEqualTo(RunState.UNDONE);
        assertThat(journal.chain(rest)).extracting(Run::id).containsExactly(run, rest);
    }

    @Test
    void aRunThatIsTakenIsGivenAsItStood() {
        int run = unfinished();

        Taken taken = journal.take(run);

        assertThat(taken.run().state()).isEqualTo(RunState.UNFINISHED);
        taken.log().close();
    }

    @Test
    void aRunThatIsTakenIsNotGivenTwice() {
        int run = unfinished();
        journal.take(run);

        assertThatThrownBy(() -> journal.take(run))
                .isInstanceOf(LanyardException.class)
                .hasMessage("Run 1 is being carried out.");
    }

    @Test
    void stepsOfATakenRunCanBeSettled() {
        int run = unfinished();
        try (RunLog log = journal.take(run).log()) {
            log.passedOver(1, "it was not made");
        }

        assertThat(testing.state(run)).isEqualTo(RunState.FAILED);
    }

    @Test
    void aRunThatIsNotThereIsNamed() {
        testing.begin(plan("web", 1));

        assertThatThrownBy(() -> journal.run(7)).hasMessage("There is no run 7.");
        assertThatThrownBy(() -> journal.take(7)).hasMessage("There is no run 7.");
    }

    @Test
    void lookingMakesNoFile() {
        assertThat(journal.find(RunFilter.ALL)).isEmpty();
        assertThat(journal.prune(MORNING)).isZero();
        assertThatThrownBy(() -> journal.run(1)).hasMessage("There is no run 1.");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void runsAreFoundTheLatestFirst() {
        testing.finished(plan("web", 1), new Link.None());
        testing.finished(plan("db", 2), new Link.None());

        assertThat(journal.find(RunFilter.ALL)).extracting(RunSummary::id).containsExactly(2, 1);
    }

    @Test
    void runsAreFoundByTimeAccountTargetAndUser() {
        testing.finished(plan("web", 1), new Link.None());
        testing.later(Duration.ofDays(1));
        journal.begin(origin(OTHER, "role tag db k=1"), plan("db", 1), new Link.None())
                .end();

        assertThat(found(Optional.of(MORNING.plusSeconds(3_600)), Optional.empty(), Optional.empty()))
                .containsExactly(2);
        assertThat(found(Optional.empty(), Optional.of("ROLE WEB"), Optional.empty()))
                .containsExactly(1);
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("bob")))
                .isEmpty();
        assertThat(journal.find(new RunFilter(
                        Optional.empty(),
                        Optional.of(OTHER),
                        Optional.empty(),
                        Optional.of("alice"),
                        EnumSet.allOf(RunState.class))))
                .extracting(RunSummary::id)
                .containsExactly(2);
    }

    @Test
    void runsAreFoundByHowTheyStand() {
        testing.finished(plan("web", 1), new Link.None());
        unfinished();

        assertThat(journal.runs(RunFilter.of(EnumSet.of(RunState.UNFINISHED))))
                .extracting(Run::id)
                .containsExactly(2);
    }

    @Test
    void theLastUndoableRunIsOfTheAccountAndHasChangedSomething() {
        int run = testing.finished(plan("web", 1), new Link.None());
        unfinished();
        int undone = testing.finished(plan("web", 1), new Link.None());
        testing.finished(plan("web", 1), new Link.Undoes(undone));

        assertThat(journal.lastUndoable(ACCOUNT).map(RunSummary::id)).contains(run);
        assertThat(journal.lastUndoable(OTHER)).isEmpty();
    }

    @Test
    void oldRunsArePrunedButNotThoseThatCanBeResumed() {
        testing.finished(plan("web", 1), new Link.None());
        int first = unfinished();
        RunLog second = testing.begin(plan("web", 1), new Link.Resumes(first));
        second.close();
        testing.later(Duration.ofDays(100));
        int fresh = testing.finished(plan("web", 1), new Link.None());

        assertThat(journal.prune(MORNING.plus(Duration.ofDays(10)))).isEqualTo(1);
        assertThat(journal.find(RunFilter.ALL)).extracting(RunSummary::id).containsExactly(fresh, second.id(), first);
    }

    @Test
    void theNumberOfAPrunedRunIsNotGivenAgain() {
        int run = testing.finished(plan("web", 1), new Link.None());
        testing.later(Duration.ofDays(1));
        journal.prune(MORNING.plus(Duration.ofDays(1)));

        assertThat(testing.begin(plan("web", 1)).id()).isEqualTo(run + 1);
    }

    private JournalStep step(RunLog log) {
        return journal.run(log.id()).steps().getFirst();
    }

    private int unfinished() {
        RunLog log = testing.begin(plan("web", 1));
        log.close();
        return log.id();
    }

    private List<Integer> found(Optional<Instant> since, Optional<String> target, Optional<String> user) {
        RunFilter filter = new RunFilter(since, Optional.empty(), target, user, EnumSet.allOf(RunState.class));
        return journal.find(filter).stream().map(RunSummary::id).toList();
    }

    private static Plan planWithEverything() {
        PlanBuilder plan = new PlanBuilder();
        plan.unchanged("role a", "");
        plan.add(TestingJournal.tag("web", "a"));
        plan.add(TestingJournal.tag("web", "a"));
        plan.note("Mind the gap.");
        return plan.build();
    }

    private static AwsException refusal() {
        AwsException.Facts facts = new AwsException.Facts("iam:TagRole", "LimitExceeded", "req-9");
        return new AwsException(ErrorKind.SERVICE, facts, "A role takes 50 tags.", "", new IllegalStateException());
    }
}
