package dev.lanyard.aws.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.RegionId;
import org.junit.jupiter.api.Test;

class RegionsTests {

    private final ScriptedTransport transport = new ScriptedTransport();
    private final AwsSession session = TestingSessions.session(transport);

    @Test
    void theAccountsRegionsAreListedWithTheirNames() {
        transport.answer(200, """
            <DescribeRegionsResponse><regionInfo>
            <item><regionName>mx-central-9</regionName><optInStatus>not-opted-in</optInStatus></item>
            <item><regionName>eu-central-1</regionName><optInStatus>opt-in-not-required</optInStatus></item>
            </regionInfo></DescribeRegionsResponse>\
            """);

        assertThat(new Regions(session).list().items())
                .containsExactly(
                        new AwsRegion(new RegionId("eu-central-1"), "Europe (Frankfurt)", "opt-in-not-required"),
                        new AwsRegion(new RegionId("mx-central-9"), "", "not-opted-in"));
        assertThat(transport.asked().getFirst().parameter("AllRegions")).isEqualTo("true");
    }

    @Test
    void aDenialGivesTheRegionsThatThisProgramKnows() {
        transport.ec2Error(403, "UnauthorizedOperation", "You are not authorized to perform this operation.");

        Listing<AwsRegion> listing = new Regions(session).list();

        assertThat(listing.items())
                .extracting(AwsRegion::id)
                .contains(new RegionId("us-east-1"), new RegionId("eu-central-1"))
                .doesNotContain(new RegionId("cn-north-1"), new RegionId("us-gov-west-1"));
        assertThat(listing.note().orElseThrow()).contains("ec2:DescribeRegions was refused");
    }

    @Test
    void theRegionsOfChinaAreAPartitionOfTheirOwn() {
        transport.ec2Error(403, "UnauthorizedOperation", "You are not authorized to perform this operation.");

        assertThat(new Regions(session.in(new RegionId("cn-north-1"))).list().items())
                .extracting(region -> region.id().value())
                .containsExactly("cn-north-1", "cn-northwest-1");
    }
}
