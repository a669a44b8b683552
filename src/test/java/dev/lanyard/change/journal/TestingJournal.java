package dev.lanyard.change.journal;

import dev.lanyard.change.plan.Plan;
import dev.lanyard.change.plan.PlanBuilder;
import dev.lanyard.change.step.Place;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RoleName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** A journal in a folder of a test, at a time that the test sets. */
public final class TestingJournal implements AutoCloseable {

    public static final AccountId ACCOUNT = new AccountId("111122223333");
    public static final AccountId OTHER = new AccountId("444455556666");
    static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
    static final Station STATION =
            new Station("alice", Optional.of("198.51.100.7 50022 10.0.0.5 22"), "bastion", "1.2.3");

    final List<String> warnings = new ArrayList<>();
    final Path file;
    final Journal journal;
    private Instant now = MORNING;

    TestingJournal(Path folder) {
        this(folder, new SQLiteConfig());
    }

    /** Waits for others as long as the product does. */
    static SQLiteConfig patient() {
        return Journal.usual();
    }

    TestingJournal(Path folder, SQLiteConfig config) {
        file = folder.resolve("state/journal.db");
        JournalFiles files = new JournalFiles(file, folder.resolve("native"));
        journal = new Journal(files, STATION, new Ticking(), warnings::add, config);
    }

    /** Lets time pass. */
    void later(Duration time) {
        now = now.plus(time);
    }

    RunLog begin(Plan plan) {
        return begin(plan, new Link.None());
    }

    RunLog begin(Plan plan, Link link) {
        return journal.begin(origin(ACCOUNT, "role tag web k=1"), plan, link);
    }

    /** Carries out all steps of a run of its own. */
    int finished(Plan plan, Link link) {
        RunLog log = begin(plan, link);
        plan.steps().forEach(todo -> log.done(todo.number(), todo.step(), Optional.empty()));
        log.end();
        return log.id();
    }

    RunState state(int run) {
        return journal.run(run).state();
    }

    static Origin origin(AccountId account, String command) {
        return new Origin(command, account, Arn.parse("arn:aws:iam::" + account + ":user/alice"));
    }

    /** A plan that sets as many tags of a role. */
    public static Plan plan(String role, int tags) {
        PlanBuilder plan = new PlanBuilder();
        for (int i = 1; i <= tags; i++) {
            plan.add(tag(role, "k" + i));
        }
        return plan.build();
    }

    static TagStep tag(String role, String key) {
        Place place = new Place("aws", ACCOUNT, Optional.empty());
        return new TagStep(place, new RoleName(role), key, Optional.empty(), Optional.of("1"));
    }

    @Override
    public void close() {
        journal.close();
    }

    /** Each look at it is a second later than the one before. */
    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            Instant shown = now;
            now = now.plusSeconds(1);
            return shown;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
