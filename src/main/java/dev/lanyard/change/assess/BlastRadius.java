package dev.lanyard.change.assess;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Counted;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who feels a plan.
 *
 * @param profiles the instance profiles that hold a role that becomes another, or that become another themselves
 * @param instances those that wear one of the profiles or are changed themselves, terminated ones left out
 * @param holders the users and groups that hold a policy that becomes another, such as {@code user ann}
 * @param regions the Regions that instances were found in or looked for in, without those that could not be read
 * @param protectedAccounts the accounts that are changed and protected by configuration
 * @param unread what could not be read, so that there may be more, such as
 *     {@code ec2:DescribeInstances in eu-west-1: UnauthorizedOperation}
 */
public record BlastRadius(
        List<Profile> profiles,
        List<Wearer> instances,
        List<String> holders,
        List<RegionId> regions,
        List<AccountId> protectedAccounts,
        List<String> unread) {

    /** Nobody. */
    public static final BlastRadius NOBODY =
            new BlastRadius(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public BlastRadius {
        profiles = List.copyOf(profiles);
        instances = List.copyOf(instances);
        holders = List.copyOf(holders);
        regions = List.copyOf(regions);
        protectedAccounts = List.copyOf(protectedAccounts);
        unread = List.copyOf(unread);
    }

    /** A profile that feels the plan. */
    public record Profile(ProfileName profile, Arn arn, Optional<RoleName> role) {}

    /**
     * An instance that feels the plan.
     *
     * @param name the Name tag; empty for none
     * @param profile what it wears; empty for nothing
     */
    public record Wearer(
            AccountId account,
            RegionId region,
            InstanceId instance,
            String name,
            InstanceState state,
            Optional<ProfileName> profile) {

        boolean runs() {
            return state == InstanceState.RUNNING;
        }
    }

    /** Returns how many instances that run feel the plan. */
    public int running() {
        return (int) instances.stream().filter(Wearer::runs).count();
    }

    /** Returns it as a sentence without its end, such as {@code 3 profiles, 41 running instances in 2 Regions feel this}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (!profiles.isEmpty()) {
            parts.add(Counted.of(profiles.size(), "profile"));
        }
        if (running() > 0) {
            parts.add(Counted.of(running(), "running instance") + where());
        }
        parts.addAll(holders.isEmpty() ? List.of() : List.of(Counted.names(holders)));
        if (parts.isEmpty()) {
            return unread.isEmpty() ? "nobody feels this" : "nobody is known to feel this: not all could be read";
        }
        int all = profiles.size() + running() + holders.size();
        String more = unread.isEmpty() ? "" : ", and perhaps more: not all could be read";
        return String.join(", ", parts) + (all == 1 ? " feels" : " feel") + " this" + more;
    }

    /** Returns who feels one or the other. */
    BlastRadius and(BlastRadius other) {
        return new BlastRadius(
                together(profiles, other.profiles),
                together(instances, other.instances),
                together(holders, other.holders),
                together(regions, other.regions),
                together(protectedAccounts, other.protectedAccounts),
                together(unread, other.unread));
    }

    private static <T> List<T> together(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    BlastRadius protecting(List<AccountId> accounts) {
        return new BlastRadius(profiles, instances, holders, regions, accounts, unread);
    }

    private String where() {
        List<RegionId> where = instances.stream()
                .filter(Wearer::runs)
                .map(Wearer::region)
                .distinct()
                .toList();
        return " in " + (where.size() == 1 ? where.getFirst() : where.size() + " Regions");
    }
}
