package dev.lanyard.change.apply;

import dev.lanyard.change.step.Step;
import dev.lanyard.model.LanyardException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes a line for each thing that it is told. */
final class WrittenLog implements StepLog {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile String unwritable = "nothing";

    /** Lets entries that contain these words fail. */
    void refuse(String words) {
        unwritable = words;
    }

    List<String> lines() {
        return lines;
    }

    /** Returns what was written about a step. */
    List<String> of(int step) {
        return lines.stream().filter(line -> line.startsWith(step + " ")).toList();
    }

    private void write(String line) {
        if (line.contains(unwritable)) {
            throw new IllegalStateException("disk full");
        }
        lines.add(line);
    }

    @Override
    public void intended(int step) {
        write(step + " intended");
    }

    @Override
    public void done(int step, Step made, Optional<String> requestId) {
        write(step + " done" + requestId.map(_ -> " by a call").orElse(""));
    }

    @Override
    public void failed(int step, LanyardException failure) {
        write(step + " failed: " + failure.getMessage());
    }

    @Override
    public void doubtful(int step, LanyardException failure) {
        write(step + " doubtful: " + failure.getMessage());
    }

    @Override
    public void passedOver(int step, String why) {
        write(step + " passed over: " + why);
    }
}
