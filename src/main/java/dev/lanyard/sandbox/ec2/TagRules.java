package dev.lanyard.sandbox.ec2;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.ec2.model.Tag;

/** What EC2 allows of tags (EC2 user guide, "Tag restrictions"). */
final class TagRules {

    private static final int MAX_TAGS = 50;
    private static final int MAX_KEY = 128;
    private static final int MAX_VALUE = 256;

    private TagRules() {}

    /** Adds the tags, or none of them when one is not allowed. */
    static void put(Map<String, String> tags, List<Tag> added) {
        added.forEach(TagRules::check);
        long fresh = added.stream()
                .map(Tag::key)
                .distinct()
                .filter(key -> !tags.containsKey(key))
                .count();
        if (tags.size() + fresh > MAX_TAGS) {
            throw Ec2Faults.invalid("TagLimitExceeded", "The maximum number of tags for a resource has been reached.");
        }
        added.forEach(tag -> tags.put(tag.key(), valueOf(tag)));
    }

    /** A tag without a value has an empty one. */
    static String valueOf(Tag tag) {
        return tag.value() == null ? "" : tag.value();
    }

    static void check(Tag tag) {
        if (tag.key() == null) {
            throw Ec2Faults.missing("Tag.Key");
        }
        if (tag.key().startsWith("aws:")) {
            throw Ec2Faults.invalidValue("Value ( " + tag.key() + " ) for parameter key is invalid. "
                    + "Tag keys starting with 'aws:' are reserved for internal use");
        }
        checkLength("Tag key", tag.key(), MAX_KEY);
        checkLength("Tag value", valueOf(tag), MAX_VALUE);
    }

    private static void checkLength(String what, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw Ec2Faults.invalidValue(what + " exceeds the maximum length of " + most + " characters");
        }
    }
}
