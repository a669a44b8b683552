package dev.lanyard.sandbox.iam;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.Tag;

/** The tags of one entity; their keys have no case, but keep the one that they were last written in. */
record TagSet(Map<String, String> tags, Quota quota) {

    /** Adds tags, or gives new values to those that are there. */
    void put(List<Tag> added) {
        Set<String> seen = new HashSet<>();
        for (Tag tag : added) {
            if (!seen.add(tag.key().toLowerCase(Locale.ROOT))) {
                throw IamFaults.invalidInput(
                        "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
            }
        }
        long kept = tags.keySet().stream()
                .filter(key -> !seen.contains(key.toLowerCase(Locale.ROOT)))
                .count();
        quota.check(kept + added.size(), "");
        remove(seen);
        added.forEach(tag -> tags.put(tag.key(), tag.value()));
    }

    void remove(Collection<String> keys) {
        tags.keySet().removeIf(key -> keys.stream().anyMatch(key::equalsIgnoreCase));
    }

    /** Returns the tags by key (IAM API reference, ListRoleTags: "sorted by tag key"). */
    static Stream<Tag> sorted(Map<String, String> tags) {
        return tags.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Tag.builder()
                        .key(entry.getKey())
                        .value(entry.getValue())
                        .build());
    }
}
