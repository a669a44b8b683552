package dev.lanyard.sandbox.log;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tape that is gone with the process. */
public final class MemoryTape implements Tape {

    private static final int ROOM_ASIDE = 1 << 20;

    private final SortedMap<Long, ByteArrayOutputStream> reels = new TreeMap<>();
    private ByteArrayOutputStream aside = new ByteArrayOutputStream();
    private ByteArrayOutputStream olderAside = new ByteArrayOutputStream();

    @Override
    public synchronized void write(long reel, long place, byte[] line) {
        ByteArrayOutputStream lines = reels.computeIfAbsent(reel, _ -> new ByteArrayOutputStream());
        if (lines.size() != place) {
            byte[] kept = read(reel, place);
            lines.reset();
            lines.writeBytes(kept);
        }
        lines.writeBytes(line);
    }

    @Override
    public synchronized long length(long reel) {
        return reels.containsKey(reel) ? reels.get(reel).size() : 0;
    }

    @Override
    public synchronized byte[] read(long reel, long most) {
        byte[] all = reels.containsKey(reel) ? reels.get(reel).toByteArray() : new byte[0];
        return Arrays.copyOf(all, (int) Math.min(most, all.length));
    }

    @Override
    public synchronized void keep(long first, long last) {
        reels.keySet().removeIf(reel -> reel < first || reel > last);
    }

    @Override
    public synchronized void aside(byte[] line) {
        if (aside.size() + line.length > ROOM_ASIDE) {
            olderAside = aside;
            aside = new ByteArrayOutputStream();
        }
        aside.writeBytes(line);
    }

    @Override
    public synchronized byte[] asides() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(olderAside.toByteArray());
        all.writeBytes(aside.toByteArray());
        return all.toByteArray();
    }

    @Override
    public synchronized void forgetAsides() {
        aside = new ByteArrayOutputStream();
        olderAside = new ByteArrayOutputStream();
    }
}
