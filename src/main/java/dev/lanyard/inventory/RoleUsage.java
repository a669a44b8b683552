package dev.lanyard.inventory;

import dev.lanyard.model.Counted;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who feels it when a role or a profile changes.
 *
 * @param profiles the instance profiles that hold the role
 * @param instances the instances of one Region that wear one of the profiles, terminated ones left out
 * @param region where the instances were looked for, which is nowhere when no Region is chosen
 * @param unreadable why one of the two could not be read; empty when both were
 */
public record RoleUsage(
        List<InstanceProfile> profiles,
        List<Instance> instances,
        Optional<RegionId> region,
        Optional<String> unreadable) {

    /** Copies the lists. */
    public RoleUsage {
        profiles = List.copyOf(profiles);
        instances = List.copyOf(instances);
    }

    /** Returns the instances that run. */
    public List<Instance> running() {
        return instances.stream()
                .filter(instance -> instance.state() == InstanceState.RUNNING)
                .toList();
    }

    /** Returns the blast radius in words, such as {@code used by 3 profiles, 12 running instances in us-east-1}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (!profiles.isEmpty()) {
            parts.add(Counted.of(profiles.size(), "profile"));
        }
        if (!profiles.isEmpty() && unreadable.isEmpty()) {
            parts.add(Counted.of(running().size(), "running instance") + where());
        }
        unreadable.ifPresent(why -> parts.add("and perhaps more, which could not be read (" + why + ")"));
        return parts.isEmpty() ? "used by no profile" : "used by " + String.join(", ", parts);
    }

    /** Returns who wears the profiles, as the end of a question: {@code , worn by 3 instances in us-east-1}, or nothing. */
    public String wornWords() {
        String worn = instances.isEmpty() ? "" : ", worn by " + Counted.of(instances.size(), "instance") + where();
        return worn
                + unreadable
                        .map(why -> ", worn by instances that could not be read (" + why + ")")
                        .orElse("");
    }

    private String where() {
        return region.map(name -> " in " + name).orElse("");
    }
}
