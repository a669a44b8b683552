package dev.lanyard.shell;

import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.completion.Proposal;
import dev.lanyard.operation.completion.Proposals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A program around the console that does little, but does it: it records commands, answers a few, and waits on one. */
final class ScriptedHost implements ConsoleHost {

    final List<List<String>> ran = new ArrayList<>();
    final List<String> reported = new ArrayList<>();
    final CountDownLatch waiting = new CountDownLatch(1);
    final CountDownLatch pagerLeft = new CountDownLatch(1);
    Optional<Path> history = Optional.empty();

    @Override
    public Catalog catalog() {
        return Catalog.standard();
    }

    @Override
    public int run(List<String> words, Screen screen) {
        ran.add(words);
        return switch (words.getFirst()) {
            case "fail" -> 254;
            case "ask" -> ask(screen);
            case "shout" -> shout(screen);
            case "wait" -> await(new CountDownLatch(1));
            case "page" -> page(screen);
            case "work" -> work(screen);
            default -> say(screen, "ran " + words);
        };
    }

    private static int say(Screen screen, String line) {
        screen.out().println(line);
        return 0;
    }

    private static int ask(Screen screen) {
        screen.dialogue().confirm("Delete it?");
        return say(screen, "deleted");
    }

    /** Says what a hostile Name tag holds: orders for the terminal. */
    private static int shout(Screen screen) {
        screen.dialogue().tell("web\u001b]0;mine\u0007 and\nmore");
        screen.dialogue().confirm("Stop web\u001b[2J?");
        return 0;
    }

    private int page(Screen screen) {
        screen.loan().during(() -> ran.add(List.of("pager ended with", "" + await(pagerLeft))));
        return 0;
    }

    private static int work(Screen screen) {
        try (Dialogue.Progress progress = screen.dialogue().progress("Waiting")) {
            progress.update("Waiting for x");
        }
        return 0;
    }

    private int await(CountDownLatch end) {
        waiting.countDown();
        try {
            end.await();
            return 0;
        } catch (InterruptedException _) {
            return 130;
        }
    }

    @Override
    public void report(Throwable failure, Screen screen) {
        reported.add(String.valueOf(failure.getMessage()));
    }

    @Override
    public Place place() {
        return new Place(true, "prod-web", "us-east-1", "", "read-only");
    }

    @Override
    public Proposals propose(List<String> before, String prefix) {
        if (before.equals(List.of("role", "show"))) {
            return new Proposals(List.of(new Proposal("web role", "", "roles", false)), "");
        }
        return new Proposals(List.of(), "roles: loading…");
    }

    @Override
    public Optional<Path> historyFile() {
        return history;
    }

    @Override
    public boolean color() {
        return false;
    }

    @Override
    public boolean viKeys() {
        return false;
    }
}
