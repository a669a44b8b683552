package dev.lanyard.change.step;

import dev.lanyard.aws.iam.PolicySpec;
import dev.lanyard.model.ManagedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Tag;
import dev.lanyard.policy.document.PolicyTexts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A managed policy with one version, as it is made in one call.
 *
 * @param path empty for AWS's default
 * @param policyId empty until AWS has given one
 */
public record PolicyState(String path, String description, String document, List<Tag> tags, Optional<String> policyId) {

    /** Copies the tags. */
    public PolicyState {
        tags = List.copyOf(tags);
    }

    /** Returns what is wanted of a policy that is not there yet. */
    public static PolicyState of(PolicySpec spec) {
        return new PolicyState(spec.path(), spec.description(), spec.document(), spec.tags(), Optional.empty());
    }

    /** Returns the state of a policy that is there, with the document in force. */
    public static PolicyState of(ManagedPolicy policy, String document) {
        return new PolicyState(
                policy.path(), policy.description(), document, policy.tags(), Optional.of(policy.policyId()));
    }

    PolicySpec spec(PolicyName name) {
        return new PolicySpec(name, document, path, description, tags);
    }

    List<String> details() {
        return Details.of(path, description, tags);
    }

    PolicyState withoutId() {
        return new PolicyState(path, description, document, tags, Optional.empty());
    }

    /** What this state does not say is not compared. */
    boolean describes(PolicyState now) {
        return policyId.map(id -> now.policyId.equals(Optional.of(id))).orElse(true)
                && (path.isEmpty() || path.equals(now.path))
                && description.equals(now.description)
                && PolicyTexts.same(document, now.document)
                && Set.copyOf(tags).equals(Set.copyOf(now.tags));
    }
}
