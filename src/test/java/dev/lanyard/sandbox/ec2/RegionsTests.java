package dev.lanyard.sandbox.ec2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.TestingSandbox;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Region;

class RegionsTests {

    private final Ec2Client ec2 = TestingSandbox.emptyAtRest().ec2();

    @Test
    void theRegionsThatNeedNoOptingInAreShown() {
        assertThat(ec2.describeRegions().regions())
                .hasSize(17)
                .extracting(Region::regionName)
                .contains("us-east-1", "eu-central-1", "ap-southeast-2");
    }

    @Test
    void regionsAreFoundByNameAndFilter() {
        assertThat(ec2.describeRegions(request -> request.regionNames("eu-west-1"))
                        .regions())
                .singleElement()
                .satisfies(region -> assertThat(region.endpoint()).isEqualTo("ec2.eu-west-1.amazonaws.com"));
        assertThat(ec2.describeRegions(request -> request.filters(TestingFleet.filter("region-name", "us-*")))
                        .regions())
                .hasSize(4);
    }

    @Test
    void anUnknownRegionIsRefused() {
        assertThatThrownBy(() -> ec2.describeRegions(request -> request.regionNames("mars-1")))
                .hasMessageContaining("Invalid region: [mars-1]");
    }
}
