package dev.lanyard.operation.sandbox;

import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.util.List;

/**
 * An account of the simulated organisation.
 *
 * @param regions those that hold something
 * @param secretAccessKey shown on purpose: it opens nothing but the simulation
 */
public record SandboxAccount(
        @Column(id = true, header = "ACCOUNT") String accountId,
        @Column(meaning = Meaning.NAME) String name,
        @Column(detail = true) List<String> regions,
        int instances,
        @Column(header = "ACCESS KEY") String accessKeyId,
        @Column(header = "SECRET") String secretAccessKey) {

    /** Copies the list. */
    public SandboxAccount {
        regions = List.copyOf(regions);
    }
}
