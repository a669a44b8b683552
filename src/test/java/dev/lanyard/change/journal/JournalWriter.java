package dev.lanyard.change.journal;

import java.nio.file.Path;
import java.util.Optional;

/** A process that carries out runs, one after the other, in a journal that others use too. */
public final class JournalWriter {

    private JournalWriter() {}

    /**
     * Runs until it has made as many runs as it is told; it says when each is intended.
     *
     * @param words the folder, and how many runs; none means that it leaves each step intended and waits to be killed
     */
    public static void main(String[] words) throws InterruptedException {
        int runs = Integer.parseInt(words[1]);
        try (TestingJournal testing = new TestingJournal(Path.of(words[0]), TestingJournal.patient())) {
            if (runs == 0) {
                leaveIntended(testing);
            }
            for (int i = 0; i < runs; i++) {
                carryOut(testing);
            }
        }
    }

    private static void leaveIntended(TestingJournal testing) throws InterruptedException {
        RunLog log = testing.begin(TestingJournal.plan("web", 3));
        log.intended(1);
        log.done(1, TestingJournal.tag("web", "k1"), Optional.of("req-1"));
        log.intended(2);
        System.out.println("intended");
        Thread.sleep(60_000);
    }

    private static void carryOut(TestingJournal testing) {
        RunLog log = testing.begin(TestingJournal.plan("web", 3));
        for (int step = 1; step <= 3; step++) {
            log.intended(step);
            log.done(step, TestingJournal.tag("web", "k" + step), Optional.of("req-" + log.id() + "-" + step));
        }
        log.end();
    }
}
