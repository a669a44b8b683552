package dev.lanyard.aws.account;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.RegionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.RegionMetadata;

/** The Regions of the session's account; or those that this program was built with, where EC2 does not tell. */
public final class Regions {

    /** Where to ask when no Region is chosen: every commercial account has it. */
    private static final RegionId ANY = new RegionId("us-east-1");

    private final AwsSession session;

    /** Asks through the session. */
    public Regions(AwsSession session) {
        this.session = session;
    }

    /** Returns the Regions by their codes, those not enabled included; a note says when AWS could not be asked. */
    public Listing<AwsRegion> list() {
        RegionId here = session.chosenRegion().orElse(ANY);
        try {
            List<AwsRegion> regions =
                    session.in(here).ec2().describeRegions(request -> request.allRegions(true)).regions().stream()
                            .map(region -> fact(new RegionId(region.regionName()), region.optInStatus()))
                            .sorted(Comparator.comparing(AwsRegion::id))
                            .toList();
            return new Listing<>(regions, Optional.empty());
        } catch (AwsException refusal) {
            if (NotTold.is(refusal)) {
                return builtIn(here);
            }
            throw refusal;
        }
    }

    /** Returns whether this program was built with knowledge of the Region. */
    public static boolean isBuiltIn(RegionId region) {
        return Region.regions().contains(Region.of(region.value()));
    }

    /** Returns the Region's name for people, such as {@code Europe (Frankfurt)}; empty when it is not known. */
    public static String nameOf(RegionId region) {
        return Optional.ofNullable(Region.of(region.value()).metadata())
                .map(RegionMetadata::description)
                .orElse("");
    }

    private static Listing<AwsRegion> builtIn(RegionId here) {
        // A Region that is newer than this program has no metadata here; new ones are commercial, as a rule.
        Region place = Regions.isBuiltIn(here) ? Region.of(here.value()) : Region.of(ANY.value());
        String partition = place.metadata().partition().id();
        List<AwsRegion> regions = Region.regions().stream()
                .filter(region -> !region.isGlobalRegion())
                .filter(region -> region.metadata().partition().id().equals(partition))
                .map(region -> fact(new RegionId(region.id()), ""))
                .sorted(Comparator.comparing(AwsRegion::id))
                .toList();
        return new Listing<>(
                regions,
                Optional.of(
                        "AWS does not tell you the account's Regions (ec2:DescribeRegions was refused): these are the"
                                + " ones that this version of Lanyard knows."));
    }

    private static AwsRegion fact(RegionId id, String optInStatus) {
        return new AwsRegion(id, nameOf(id), optInStatus);
    }
}
