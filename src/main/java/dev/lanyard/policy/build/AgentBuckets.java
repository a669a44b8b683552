package dev.lanyard.policy.build;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * AWS's own buckets that SSM Agent reads from, which a role has to allow only where S3 is reached through a VPC endpoint.
 *
 * <p>Sources: Systems Manager user guide, pages ssm-agent-technical-details (which buckets) and patch-operations-s3-buckets
 * (the suffixes), as of November 2026. The guide forbids a wildcard in place of the Region. Buckets that only older pages
 * list are left out: amazon-ssm-packages (agents before 2.2.45.0), aws-ssm-distributor-file and
 * aws-ssm-document-attachments.
 */
final class AgentBuckets {

    /** A Region, the suffix of its patch manager buckets and, where there is one, of its snapshot bucket. */
    private static final String TABLE = """
        af-south-1 bdd5f65a9 tbxdb5b9
        ap-east-1 632356271
        ap-northeast-1 4849fa78f
        ap-northeast-2 10467995c
        ap-northeast-3 67373598a
        ap-south-1 cb7c62ff9
        ap-south-2 32f4b4128 50209442
        ap-southeast-1 7fdfd9ef7
        ap-southeast-2 17283a275
        ap-southeast-3 aa48fc462 be0a3174
        ap-southeast-4 01e2c40d3 dc6f76ce
        ca-central-1 3148e69e3
        ca-west-1 9e3a4b2f9
        eu-central-1 9163fdaaf
        eu-central-2 184ce43c8
        eu-north-1 795879e9b
        eu-south-1 c52f3f594
        eu-south-2 a4cf248b1 df2c9d70
        eu-west-1 5522fb710
        eu-west-2 902a2bc74
        eu-west-3 29bf85721
        il-central-1 e221cb57b
        me-central-1 2932f2f80
        me-south-1 a53fc9dce uduvl7q8
        sa-east-1 ddf4b6a09
        us-east-1 1970c647d
        us-east-2 552881074
        us-west-1 8badb4304
        us-west-2 34d7f99f8
        """;

    private AgentBuckets() {}

    /** Allows to read the buckets of each Region. */
    static Grants of(Details details) {
        Map<String, Suffixes> table = table();
        return details.regions().stream()
                .flatMap(region -> names(region, table))
                .map(bucket -> Grants.on(details.partition().arn("s3:::" + bucket + "/*"), "s3:GetObject"))
                .reduce(Grants.NONE, Grants::and);
    }

    private static Stream<String> names(RegionId region, Map<String, Suffixes> table) {
        Suffixes suffixes = table.get(region.value());
        if (suffixes == null) {
            throw unknown(region, table);
        }
        String snapshots = suffixes.snapshot().isEmpty() ? "" : "-" + suffixes.snapshot();
        return Stream.of(
                "aws-windows-downloads-" + region,
                "amazon-ssm-" + region,
                "aws-ssm-" + region,
                region + "-birdwatcher-prod",
                "patch-baseline-snapshot-" + region + snapshots,
                "aws-patch-manager-" + region + "-" + suffixes.patching(),
                "aws-patchmanager-macos-" + region + "-" + suffixes.patching());
    }

    private static LanyardException unknown(RegionId region, Map<String, Suffixes> table) {
        return LanyardException.usage(
                "AWS does not list the agent's buckets of Region '" + region + "'.",
                "Its page has those of " + String.join(", ", table.keySet()) + ".");
    }

    private static Map<String, Suffixes> table() {
        Map<String, Suffixes> table = new TreeMap<>();
        TABLE.lines()
                .map(line -> line.split(" ", -1))
                .forEach(cells -> table.put(cells[0], new Suffixes(cells[1], cells.length > 2 ? cells[2] : "")));
        return table;
    }

    private record Suffixes(String patching, String snapshot) {}
}
