package dev.lanyard.docs;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A screen that remembers: what was written to it and what was typed at it, in that order. */
final class Screen extends OutputStream {

    private static final String PROGRESS = "[^\n]*\r\u001b\\[K";
    private static final String CURSOR = "\u001b\\[[0-9;?]*[a-zA-Z]|\r|\u0007";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean over;

    @Override
    public void write(int next) {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] more, int from, int length) {
        bytes.write(more, from, length);
        notifyAll();
    }

    /** Says that nothing more will be written. */
    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
    }

    /** Returns how many bytes were written. */
    synchronized int size() {
        return bytes.size();
    }

    /** Waits until more was written than so many bytes, ending with what is expected; returns whether it came in time. */
    synchronized boolean await(String ending, int written, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (bytes.size() <= written || !lines().getLast().equals(ending)) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (over || left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Returns what a person sees; the last line is the one that the cursor stands in. */
    synchronized List<String> lines() {
        String text =
                bytes.toString(StandardCharsets.UTF_8).replaceAll(PROGRESS, "").replaceAll(CURSOR, "");
        return List.of(text.split("\n", -1));
    }
}
