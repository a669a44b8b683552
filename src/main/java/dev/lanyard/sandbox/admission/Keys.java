package dev.lanyard.sandbox.admission;

import dev.lanyard.policy.evaluate.RequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The condition keys of one request, which have no case: of two that differ in it only the later is known. */
final class Keys {

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Keys put(String key, String value) {
        values.put(key, List.of(value));
        return this;
    }

    Keys put(String key, Optional<String> value) {
        value.ifPresent(text -> put(key, text));
        return this;
    }

    /** Adds a key for each tag, such as {@code aws:ResourceTag/team}. */
    Keys tags(String prefix, Map<String, String> tags) {
        tags.forEach((name, value) -> put(prefix + "/" + name, value));
        return this;
    }

    /** Adds the tags of something that is there, by AWS's key and by the service's own. */
    Keys resourceTags(String service, Map<String, String> tags) {
        return tags("aws:ResourceTag", tags).tags(service + ":ResourceTag", tags);
    }

    /** Adds the tags that a request gives or takes away. */
    Keys requestTags(Members request, String member) {
        Map<String, String> tags = request.tags(member);
        return requestTags(tags, tags.isEmpty() ? request.texts("TagKeys").toList() : List.copyOf(tags.keySet()));
    }

    Keys requestTags(Map<String, String> tags, List<String> names) {
        tags("aws:RequestTag", tags);
        if (!names.isEmpty()) {
            values.put("aws:TagKeys", names);
        }
        return this;
    }

    Keys all(Keys others) {
        values.putAll(others.values);
        return this;
    }

    RequestContext context() {
        return new RequestContext(values);
    }

    Map<String, List<String>> values() {
        return values;
    }
}
