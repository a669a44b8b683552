package dev.lanyard.change.step;

import dev.lanyard.model.VersionId;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.Optional;

/**
 * Which version of a managed policy is in force.
 *
 * @param document what it says, so that a plan can show what becomes different; empty where nobody has read it
 */
public record InForce(Pending<VersionId> version, Optional<String> document) {

    InForce settled(Gifts gifts) {
        return new InForce(version.settled(gifts, VersionId::new), document);
    }

    /** What nobody has read is not compared. */
    boolean saysTheSame(InForce other) {
        return document.isEmpty() || other.document.isEmpty() || PolicyTexts.same(document.get(), other.document.get());
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
