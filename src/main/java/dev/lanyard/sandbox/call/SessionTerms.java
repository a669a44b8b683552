package dev.lanyard.sandbox.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session was given when it began.
 *
 * @param policy an inline session policy
 * @param policyArns managed session policies
 * @param tags session tags, which come before the role's own
 */
public record SessionTerms(Optional<String> policy, List<String> policyArns, Map<String, String> tags) {

    /** Nothing, as for callers who are no session. */
    public static final SessionTerms NONE = new SessionTerms(Optional.empty(), List.of(), Map.of());

    /** Copies what was given. */
    public SessionTerms {
        policyArns = List.copyOf(policyArns);
        tags = Map.copyOf(tags);
    }

    /** Tells whether session policies set the most that the session may do. */
    public boolean limited() {
        return policy.isPresent() || !policyArns.isEmpty();
    }
}
