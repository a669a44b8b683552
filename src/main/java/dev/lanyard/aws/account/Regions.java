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
            if (Denied.is(refusal)) {
                return builtIn(here);
            }
            throw refusal;
        }
    }

    private static Listing<AwsRegion> builtIn(RegionId here) {
        String partition = Region.of(here.value()).metadata().partition().id();
        List<AwsRegion> regions = Region.regions().stream()
                .filter(region -> !region.isGlobalRegion())
                .filter(region -> region.metadata().partition().id().equals(partition))
                .map(region -> fact(new RegionId(region.id()), ""))
                .sorted(Comparator.comparing(AwsRegion::id))
                .toList();
        return new Listing<>(
                regions,
                Optional.of("AWS does not tell you the account's Regions (ec2:DescribeRegions is denied): these are the"
                        + " ones that this version of Lanyard knows."));
    }

    private static AwsRegion fact(RegionId id, String optInStatus) {
        String name = Optional.ofNullable(Region.of(id.value()).metadata())
                .map(RegionMetadata::description)
                .orElse("");
        return new AwsRegion(id, name, optInStatus);
    }
}
