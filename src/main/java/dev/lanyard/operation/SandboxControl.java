package dev.lanyard.operation;

import dev.lanyard.model.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The controls of the simulated organisation, which only the composition root can see. */
public interface SandboxControl {

    /** Replaces the world by a fresh sample organisation; the same seed gives the same world. */
    Status reset(Size size);

    /** Returns what the world holds. */
    Status status();

    /** Serves the world over HTTP on loopback until interrupted; {@code ready} is called once it listens. */
    void serve(Serving serving, java.util.function.BiConsumer<URI, Status> ready);

    /**
     * How large a sample organisation is.
     *
     * @param instances about how many instances; empty for the usual sample
     * @param accounts how many accounts; empty for the usual sample
     */
    record Size(Optional<Integer> instances, Optional<Integer> accounts, long seed) {}

    /**
     * How the world is served.
     *
     * @param port 0 lets the system choose
     * @param empty serves a world with no sample organisation, kept in memory only
     * @param account the id of the only account of an empty world
     * @param anyCredentials accepts any access key as that account's root
     */
    record Serving(int port, boolean empty, Optional<String> account, boolean anyCredentials) {}

    /** What the world holds, where it is kept, and who may call it. */
    record Status(Path file, List<Account> accounts, int instances, long seed) {}

    /** An account of the world, with its administrator's access key. */
    record Account(
            String accountId,
            String name,
            List<String> regions,
            int instances,
            String accessKeyId,
            Secret secretAccessKey) {}
}
