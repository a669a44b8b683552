package dev.lanyard.inventory;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.account.Listing;
import dev.lanyard.aws.account.Regions;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.Instance;
import dev.lanyard.model.RegionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the instances of an account that wear certain profiles, in all its Regions at once: profiles know no Region. */
public final class RegionSweep {

    /** EC2's word for a Region in which the account can have nothing (EC2 API reference, Region). */
    private static final String NOT_ENABLED = "not-opted-in";

    private final AwsSession session;
    private final Asking asking;

    /** Looks in the session's account. */
    public RegionSweep(AwsSession session, Asking asking) {
        this.session = session;
        this.asking = asking;
    }

    /**
     * What was found.
     *
     * @param instances by Region, without those where there are none
     * @param looked the Regions that were read
     * @param unread what could not be read, a line for each reason
     */
    public record Found(SortedMap<RegionId, List<Instance>> instances, List<RegionId> looked, List<String> unread) {

        /** Copies the collections. */
        public Found {
            instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
            looked = List.copyOf(looked);
            unread = List.copyOf(unread);
        }
    }

    /** Begins to ask in which Regions to look. */
    public Asked<Answer<Listing<AwsRegion>>> regions() {
        return asking.ask(() -> new Regions(session).list());
    }

    /** Finds them in those Regions; where AWS does not tell these, in the session's own only, which is said. */
    public Found wearing(Collection<Arn> profiles, Answer<Listing<AwsRegion>> regions) {
        return regions.told()
                .filter(listing -> listing.note().isEmpty())
                .map(listing -> in(enabled(listing), profiles, List.of()))
                .orElseGet(() -> here(profiles, regions.refusal().orElse("ec2:DescribeRegions: refused")));
    }

    private static List<RegionId> enabled(Listing<AwsRegion> listing) {
        return listing.items().stream()
                .filter(region -> !region.optInStatus().equals(NOT_ENABLED))
                .map(AwsRegion::id)
                .toList();
    }

    private Found here(Collection<Arn> profiles, String why) {
        List<RegionId> place = session.chosenRegion().stream().toList();
        String only = place.isEmpty() ? "no Region was looked in" : "only " + place.getFirst() + " was looked in";
        return in(place, profiles, List.of("the account's Regions, so " + only + " (" + why + ")"));
    }

    private Found in(List<RegionId> places, Collection<Arn> profiles, List<String> unread) {
        Map<RegionId, Asked<Answer<List<Instance>>>> asked = new LinkedHashMap<>();
        for (RegionId place : places) {
            asked.put(place, asking.ask(() -> new Instances(session.in(place)).wearing(profiles, Usages.ALIVE)));
        }
        SortedMap<RegionId, List<Instance>> instances = new TreeMap<>();
        Map<String, List<RegionId>> refusals = new LinkedHashMap<>();
        asked.forEach((place, call) -> {
            Answer<List<Instance>> answer = call.result();
            answer.told().ifPresent(found -> instances.put(place, found));
            answer.refusal()
                    .ifPresent(why -> refusals.computeIfAbsent(why, _ -> new ArrayList<>())
                            .add(place));
        });
        List<RegionId> looked = List.copyOf(instances.keySet());
        instances.values().removeIf(List::isEmpty);
        List<String> lines = new ArrayList<>(unread);
        refusals.forEach((why, where) -> lines.add("instances in " + names(where) + " (" + why + ")"));
        return new Found(instances, looked, lines);
    }

    private static String names(List<RegionId> regions) {
        return regions.stream().map(RegionId::value).collect(Collectors.joining(", "));
    }
}
