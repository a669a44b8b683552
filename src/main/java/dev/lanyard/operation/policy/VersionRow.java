package dev.lanyard.operation.policy;

import dev.lanyard.model.PolicyVersion;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Instant;

/** A version of a managed policy in a list. */
public record VersionRow(
        @Column(header = "Version", id = true, meaning = Meaning.NAME)
        String versionId,

        @Column(header = "In force") boolean isDefaultVersion,
        @Column(header = "Created") Instant createDate) {

    static VersionRow of(PolicyVersion version) {
        return new VersionRow(version.versionId(), version.defaultVersion(), version.createDate());
    }
}
