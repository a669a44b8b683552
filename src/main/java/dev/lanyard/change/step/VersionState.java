package dev.lanyard.change.step;

import dev.lanyard.model.VersionId;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.Optional;

/**
 * A version of a managed policy.
 *
 * @param version empty until IAM has given it a number
 */
public record VersionState(Optional<VersionId> version, String document) {

    VersionState withoutNumber() {
        return new VersionState(Optional.empty(), document);
    }

    /** A number that this state does not say is not compared. */
    boolean describes(VersionState now) {
        return version.map(id -> now.version.equals(Optional.of(id))).orElse(true)
                && PolicyTexts.same(document, now.document);
    }
}
