package dev.lanyard.sandbox.world;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shelf that is gone with the process. */
final class MemoryShelf implements Shelf {

    private volatile @Nullable Edition kept;
    private int stores;

    @Override
    public String describe() {
        return "memory";
    }

    @Override
    public Optional<String> edition() {
        return load().map(Edition::name);
    }

    @Override
    public Optional<Edition> load() {
        return Optional.ofNullable(kept);
    }

    @Override
    public synchronized Edition store(byte[] world) {
        stores++;
        Edition edition = new Edition(Integer.toString(stores), world);
        kept = edition;
        return edition;
    }

    @Override
    public Optional<String> setAside() {
        kept = null;
        return Optional.empty();
    }

    @Override
    public Hold hold() {
        return () -> {};
    }
}
