package dev.lanyard.change.step;

import dev.lanyard.model.VersionId;
import java.util.Optional;

/**
 * A version of a managed policy.
 *
 * @param version empty until IAM has given it a number
 */
public record VersionState(Optional<VersionId> version, String document) {}
