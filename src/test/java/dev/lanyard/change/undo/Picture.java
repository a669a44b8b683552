package dev.lanyard.change.undo;

import dev.lanyard.policy.document.PolicyTexts;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.PolicyState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.AssociationState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An account without what AWS does not give back: unique ids, dates, and the numbers of versions. */
record Picture(AccountState account, String region) {

    static String document(String action) {
        return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"" + action
                + "\",\"Resource\":\"arn:aws:ssm:*:*:parameter/app/*\"}]}";
    }

    String text() {
        RegionState here = account.region(region);
        return lines(account.iam.roles.values(), Picture::role)
                + lines(account.iam.policies.values(), Picture::policy)
                + lines(account.iam.profiles.values(), Picture::profile)
                + lines(here.instances.values(), Picture::instance)
                + lines(worn(here), this::association);
    }

    private static String instance(InstanceState instance) {
        return instance.id + " is " + arrived(instance.state) + ", metadata " + instance.httpEndpoint + " "
                + instance.httpTokens + " " + instance.hopLimit;
    }

    private static <T> String lines(Collection<T> things, Function<T, String> line) {
        return things.stream().map(line).sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String role(RoleState role) {
        Map<String, String> inline = new TreeMap<>();
        role.inline.forEach((name, document) -> inline.put(name, PolicyTexts.compact(document)));
        return "role " + role.path + role.name + " '" + role.description + "' " + role.maxSessionSeconds + " "
                + PolicyTexts.compact(role.trustPolicy) + " bounded by '" + role.boundary + "' "
                + new TreeMap<>(role.tags) + new TreeSet<>(role.attached) + inline;
    }

    private static String policy(PolicyState policy) {
        String versions = policy.versions.entrySet().stream()
                .map(version -> (version.getKey().equals(policy.defaultVersion) ? "in force " : "")
                        + PolicyTexts.compact(version.getValue().document))
                .sorted()
                .collect(Collectors.joining("\n    ", "\n    ", ""));
        return "policy " + policy.path + policy.name + " '" + policy.description + "' " + new TreeMap<>(policy.tags)
                + versions;
    }

    private static String profile(ProfileState profile) {
        return "profile " + profile.path + profile.name + " holds '" + profile.role + "' "
                + new TreeMap<>(profile.tags);
    }

    /** The world's clock has passed what was on its way, which the world notes when it is next asked. */
    private static String arrived(String state) {
        return switch (state) {
            case "pending" -> "running";
            case "stopping" -> "stopped";
            default -> state;
        };
    }

    private static List<AssociationState> worn(RegionState region) {
        return region.associations.values().stream()
                .filter(association -> !association.state.equals("disassociating"))
                .toList();
    }

    /** Which id the profile has is not told, but whether it is the one that is there now. */
    private String association(AssociationState association) {
        String name = association.profileArn.substring(association.profileArn.lastIndexOf('/') + 1);
        ProfileState profile = account.iam.profiles.get(name.toLowerCase(Locale.ROOT));
        boolean alive = profile != null && profile.id.equals(association.profileId);
        return association.instanceId + " wears " + (alive ? "" : "the dead ") + name;
    }
}
