package dev.lanyard.sandbox.ec2;

import dev.lanyard.sandbox.call.Call;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.DescribeRegionsRequest;
import software.amazon.awssdk.services.ec2.model.DescribeRegionsResponse;
import software.amazon.awssdk.services.ec2.model.Region;

/** Shows the Regions of the simulated AWS. */
public final class Regions {

    /** The Regions that every account has without opting in (account guide, "AWS Regions"). */
    private static final List<String> DEFAULT = List.of(
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ca-central-1",
            "eu-central-1",
            "eu-north-1",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "sa-east-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2");

    private static final FilterSet<String> FILTERS = new FilterSet<>(
            Map.of(
                    "region-name", List::of,
                    "endpoint", name -> List.of(endpoint(name)),
                    "opt-in-status", _ -> List.of("opt-in-not-required")),
            Optional.empty());

    /** Answers one call; all callers see the same Regions. */
    public Regions(Call call) {}

    /** Shows the Regions; the simulation has only those that need no opting in. */
    public DescribeRegionsResponse describeRegions(DescribeRegionsRequest request) {
        FilterSet.Matcher<String> filters = FILTERS.compile(request.filters());
        List<String> unknown = request.regionNames().stream()
                .filter(name -> !DEFAULT.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw Ec2Faults.invalidValue("Invalid region: [" + String.join(", ", unknown) + "]");
        }
        Ec2Faults.endDryRun(request.dryRun());
        Set<String> wanted = Set.copyOf(request.regionNames());
        return DescribeRegionsResponse.builder()
                .regions(DEFAULT.stream()
                        .filter(name -> wanted.isEmpty() || wanted.contains(name))
                        .filter(filters::matches)
                        .map(Regions::region)
                        .toList())
                .build();
    }

    private static Region region(String name) {
        return Region.builder()
                .regionName(name)
                .endpoint(endpoint(name))
                .optInStatus("opt-in-not-required")
                .build();
    }

    private static String endpoint(String name) {
        return "ec2." + name + ".amazonaws.com";
    }
}
