package dev.lanyard.operation.completion;

import dev.lanyard.inventory.names.Name;
import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.NameKind;
import dev.lanyard.inventory.names.Names;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names as a test wants them. */
public final class TestingNames implements KnownNames {

    private final Map<NameKey, Names> names = new HashMap<>();
    private final Path directory;

    public TestingNames(Path directory) {
        this.directory = directory;
    }

    /** Knows names, each written as {@code value} or {@code value=description}. */
    public TestingNames with(NameKey key, String... texts) {
        List<Name> values = Stream.of(texts)
                .map(text -> text.split("=", 2))
                .map(parts -> new Name(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        return with(key, new Names(values, new Names.State.Fresh()));
    }

    public TestingNames with(NameKind kind, String... texts) {
        return with(NameKey.of(kind), texts);
    }

    public TestingNames with(NameKey key, Names known) {
        names.put(key, known);
        return this;
    }

    @Override
    public Names live(NameKey key) {
        return names.getOrDefault(key, Names.NONE);
    }

    @Override
    public List<String> settings() {
        return List.of("output", "region");
    }

    @Override
    public List<String> configProfiles() {
        return List.of("default", "prod");
    }

    @Override
    public Path directory() {
        return directory;
    }
}
