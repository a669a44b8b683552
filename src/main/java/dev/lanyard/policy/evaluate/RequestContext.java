package dev.lanyard.policy.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of a request besides action and resource: condition keys, which have no case, and their values. */
public record RequestContext(Map<String, List<String>> keys) {

    /** Nothing is known. */
    public static final RequestContext EMPTY = new RequestContext(Map.of());

    /** Copies the keys in lower case. */
    public RequestContext {
        keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), entry -> List.copyOf(entry.getValue())));
    }

    /** Makes a context in which each key has one value. */
    public static RequestContext of(Map<String, String> keys) {
        return new RequestContext(keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** Returns the values of the key; none when the request does not have it. */
    public List<String> values(String key) {
        return keys.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
    }

    /** Tells whether the request has the key, be it without values. */
    public boolean has(String key) {
        return keys.containsKey(key.toLowerCase(Locale.ROOT));
    }
}
