package dev.lanyard.change.assess;

import dev.lanyard.model.PolicyHolders;
import dev.lanyard.model.RoleName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who holds the policies that become others, put together from the answers about each. */
final class Gathered {

    private final Set<String> roles = new HashSet<>();
    private final List<String> others = new ArrayList<>();

    void add(PolicyHolders holders) {
        holders.roles().stream().map(Part::key).forEach(roles::add);
        Stream.concat(
                        holders.users().stream().map(user -> "user " + user),
                        holders.groups().stream().map(group -> "group " + group))
                .filter(name -> !others.contains(name))
                .forEach(others::add);
    }

    void add(RoleName role) {
        roles.add(Part.key(role));
    }

    boolean has(RoleName role) {
        return roles.contains(Part.key(role));
    }

    List<String> others() {
        return List.copyOf(others);
    }
}
