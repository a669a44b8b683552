package dev.lanyard.policy.evaluate;

import dev.lanyard.policy.document.PolicyDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes policies ready from their texts, and remembers those that were asked for last; safe for many threads. */
public final class PolicyCompiler {

    private static final int MOST_TEXT = 4_000_000;

    private final Map<Key, CompiledPolicy> known = new LinkedHashMap<>(64, 0.75f, true);
    private int length;

    /**
     * Makes a policy ready.
     *
     * @throws dev.lanyard.policy.document.MalformedPolicyException when the text is not a policy
     */
    public synchronized CompiledPolicy compile(String name, String text) {
        Key key = new Key(name, text);
        CompiledPolicy policy = known.get(key);
        if (policy == null) {
            policy = CompiledPolicy.of(name, PolicyDocument.parse(text));
            known.put(key, policy);
            length += key.length();
            forget();
        }
        return policy;
    }

    /** Forgets what was not asked for for longest, until the texts are no longer than may be held. */
    private void forget() {
        while (length > MOST_TEXT) {
            Key eldest = known.keySet().iterator().next();
            known.remove(eldest);
            length -= eldest.length();
        }
    }

    private record Key(String name, String text) {
        int length() {
            return name.length() + text.length();
        }
    }
}
