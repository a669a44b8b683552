package dev.lanyard.operation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.change.journal.Journal;
import dev.lanyard.change.journal.Link;
import dev.lanyard.change.journal.Origin;
import dev.lanyard.change.journal.RunLog;
import dev.lanyard.change.journal.TestingJournal;
import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.TestingContext;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeOperationsTests {

    private final TestingContext context = TestingContext.empty();

    @BeforeEach
    void oneRunIsDoneAndOneBroke() {
        finish(context.journal());
        fail(context.journal());
    }

    @Test
    void runsAreListedTheLatestFirst() {
        assertThat(context.type("change list")).isEqualTo("""
            Run  Started               User    Account       State       Steps  Command
            2    1970-01-01T00:00:00Z  tester  111122223333  unfinished  1/3    role tag db k=1
            1    1970-01-01T00:00:00Z  tester  111122223333  finished    1/1    role tag web k=1
            """);
    }

    @Test
    void runsAreListedByWhatTheyChanged() {
        assertThat(context.query("change list --target web", "Runs[].RunId")).isEqualTo("[\n  1\n]\n");
    }

    @Test
    void runsThatAreNotAsWantedAreListedAlone() {
        assertThat(context.query("change list --failed", "Runs[].RunId")).isEqualTo("[\n  2\n]\n");
    }

    @Test
    void runsAreListedFromATimeOn() throws InterruptedException {
        context.sleeper().sleep(Duration.ofDays(3));
        finish(context.journal());

        assertThat(context.query("change list --since 2d", "Runs[].RunId")).isEqualTo("[\n  3\n]\n");
        assertThat(context.query("change list --since 1970-01-02", "Runs[].RunId"))
                .isEqualTo("[\n  3\n]\n");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> context.run("change list --since yesterday"))
                .isInstanceOf(LanyardException.class)
                .hasMessageContaining("This is not a time to count from.");
    }

    @Test
    void aRunIsShownWithWhatHasBecomeOfItsSteps() {
        assertThat(context.type("change show 2")).isEqualTo("""
            run 2, unfinished, 1 of 3 steps made: role tag db k=1
              1970-01-01T00:00:00Z, its end is not written
              tester on testing, lanyard test
              arn:aws:iam::111122223333:user/alice in account 111122223333
            + 1 tag k1=1 of role db: done
              tagged role db k1=1
              request req-1
            error 2 tag k2=1 of role db: failed
              A role takes 50 tags.
            3 tag k3=1 of role db: planned
            'resume 2' goes on with it, 'undo 2' takes back what is made.
            """);
    }

    @Test
    void theLastRunHasAName() {
        assertThat(context.query("change show last", "[RunId, State, Steps[0].Step.kind]"))
                .isEqualTo("[\n  2,\n  \"unfinished\",\n  \"TagStep\"\n]\n");
    }

    @Test
    void whereNothingWasChangedThereIsNoLastRun() {
        assertThatThrownBy(() -> TestingContext.empty().run("change show last")).hasMessage("Nothing was changed yet.");
    }

    @Test
    void runsAreExportedTheEarliestFirstALineForEach() {
        assertThat(context.type("change export").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("""
                    {"run":1,"state":"FINISHED","started":"1970-01-01T00:00:00Z","ended":"1970-01-01T00:00:00Z",\
                    "command":"role tag web k=1","account":"111122223333",\
                    "caller":"arn:aws:iam::111122223333:user/alice","user":"tester","host":"testing",\
                    "version":"test","notes":[],"untouched":[],"steps":[{"number":1,"state":"DONE",\
                    "title":"tag k1=1 of role web","after":[],\
                    """);
    }

    @Test
    void exportedRunsCanBeAskedForInAnotherForm() {
        assertThat(context.query("change export", "[].run")).isEqualTo("[\n  1,\n  2\n]\n");
    }

    @Test
    void oldRunsAreForgottenButNotThoseThatCanBeResumed() throws InterruptedException {
        context.sleeper().sleep(Duration.ofDays(100));

        assertThat(context.type("change prune --older-than 90d")).isEqualTo("pruned journal (1 run forgotten)\n");
        assertThat(context.query("change list", "Runs[].RunId")).isEqualTo("[\n  2\n]\n");
    }

    @Test
    void whereNothingIsOldNobodyIsAsked() {
        assertThat(context.type("change prune --older-than 90d")).contains("no run that may be forgotten");
    }

    private static void finish(Journal journal) {
        RunLog log = begin(journal, "role tag web k=1", TestingJournal.plan("web", 1));
        log.end();
    }

    private static void fail(Journal journal) {
        try (RunLog log = begin(journal, "role tag db k=1", TestingJournal.plan("db", 3))) {
            log.failed(2, LanyardException.usage("A role takes 50 tags.", ""));
        }
    }

    private static RunLog begin(Journal journal, String command, Plan plan) {
        AccountId account = TestingJournal.ACCOUNT;
        Arn caller = Arn.parse("arn:aws:iam::" + account + ":user/alice");
        RunLog log = journal.begin(new Origin(command, account, caller), plan, new Link.None());
        ToDo first = plan.steps().getFirst();
        log.done(first.number(), first.step(), Optional.of("req-1"));
        return log;
    }
}
