package dev.lanyard.policy.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicySize;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBuilderTests {

    private static final String ALL_REGIONS =
            "af-south-1 ap-east-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1"
                    + " ap-southeast-2 ap-southeast-3 ap-southeast-4 ca-central-1 ca-west-1 eu-central-1 eu-central-2"
                    + " eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1"
                    + " me-south-1 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2";

    @Test
    void saysEachThingOnceAndInOrder() {
        assertThat(DocumentedPolicy.built("cloudwatch-logs session-manager cloudwatch-logs")
                        .json())
                .isEqualTo("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":["
                        + "\"logs:CreateLogStream\",\"logs:DescribeLogGroups\",\"logs:DescribeLogStreams\","
                        + "\"logs:PutLogEvents\",\"ssm:UpdateInstanceInformation\","
                        + "\"ssmmessages:CreateControlChannel\",\"ssmmessages:CreateDataChannel\","
                        + "\"ssmmessages:OpenControlChannel\",\"ssmmessages:OpenDataChannel\"],\"Resource\":\"*\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3-logs | Feature s3-logs has to be told the bucket. | Give it with --bucket my-session-logs.",
                "core dhmc-switch | Feature dhmc-switch has to be told the Regions and the account."
                        + " | Give it with --region us-east-1 --account 111122223333.",
                "core --bucket b | --bucket is of no use to core."
                        + " | It is for s3-logs; add one of them, or leave it away.",
                "run-command inventory --s3-only | --s3-only is of no use to run-command, inventory."
                        + " | It is for s3-logs; add one of them, or leave it away.",
                "cloudwatch-logs --older-agents | --older-agents is of no use to cloudwatch-logs."
                        + " | It is for run-command, patching, distributor; add one of them, or leave it away.",
                "core ec2-trust | No document can say both what a role may do and who may assume it, which is"
                        + " ec2-trust. | Build two documents: one for ec2-trust, one for the others.",
            })
    void refusesWhatCannotBeBuilt(String words, String message, String nextStep) {
        assertRefused(words, message, nextStep);
    }

    @Test
    void takesAPlaceThatNothingDependsOn() {
        assertThat(DocumentedPolicy.built("session-manager --region eu-west-1 --account 111122223333")
                        .document())
                .isEqualTo(DocumentedPolicy.built("session-manager").document());
    }

    @Test
    void knowsTheBucketsOfEachListedRegion() {
        for (String region : ALL_REGIONS.split(" ")) {
            BuiltPolicy built = DocumentedPolicy.built("s3-agent-buckets --region " + region);
            assertThat(resources(built)).hasSize(7).allMatch(resource -> resource.contains(region));
        }
    }

    @Test
    void refusesARegionWhoseBucketsAreNotListed() {
        assertRefused(
                "s3-agent-buckets --region cn-northwest-1",
                "AWS does not list the agent's buckets of Region 'cn-northwest-1'.",
                "Its page has those of " + ALL_REGIONS.replace(" ", ", ") + ".");
    }

    @Test
    void measuresAgainstTheQuotaOfTheUse() {
        BuiltPolicy core = DocumentedPolicy.built("core");

        assertThat(core.size()).isEqualTo(PolicySize.of(core.json())).isLessThan(1_000);
        core.checkFits(PolicySize.MANAGED, 0);
        core.checkFits(PolicySize.ROLE_INLINE, PolicySize.ROLE_INLINE.most() - core.size());
        assertThatThrownBy(() -> core.checkFits(PolicySize.ROLE_INLINE, 10_000))
                .hasMessage("The document has %d characters without white space, besides the 10,000 that are taken,"
                                .formatted(core.size())
                        + " and the inline policies of a role together may have 10,240.");
    }

    @Test
    void saysWhatToLeaveOutOfADocumentThatIsTooLong() {
        BuiltPolicy buckets = DocumentedPolicy.built("core s3-agent-buckets directory-service" + regions());
        BuiltPolicy rest = DocumentedPolicy.built("core directory-service");

        assertThatThrownBy(() -> buckets.checkFits(PolicySize.MANAGED, 0))
                .hasMessage("The document has %,d characters without white space, and a managed policy may have 6,144."
                        .formatted(buckets.size()))
                .extracting(PolicyBuilderTests::nextStep)
                .isEqualTo("Without s3-agent-buckets it has " + rest.size() + "; build a policy of its own for that.");
    }

    @Test
    void saysThatRegionsCanBeDivided() {
        BuiltPolicy buckets = DocumentedPolicy.built("s3-agent-buckets" + regions());

        assertThatThrownBy(() -> buckets.checkFits(PolicySize.MANAGED, 0))
                .extracting(PolicyBuilderTests::nextStep)
                .isEqualTo("Build a policy for each Region, or for some of the 29.");
        assertThatThrownBy(() -> DocumentedPolicy.built("core").checkFits(PolicySize.TRUST, 2_000))
                .extracting(PolicyBuilderTests::nextStep)
                .isEqualTo("It cannot be made smaller.");
    }

    @Test
    void knowsADocumentThatAllowsTheSame() {
        BuiltPolicy built = DocumentedPolicy.built("cloudwatch-logs");

        assertThat(built.allowsTheSameAs(document("[\"logs:PutLogEvents\",\"logs:CreateLogStream\","
                        + "\"logs:Describelogstreams\",\"logs:DescribeLogGroups\"]")))
                .isTrue();
        assertThat(built.allowsTheSameAs(document("\"logs:*\""))).isFalse();
    }

    @Test
    void ordersRegionsAndTakesEachOnce() {
        RegionId first = new RegionId("eu-west-1");
        RegionId second = new RegionId("us-east-1");

        assertThat(Details.none().in(List.of(second, first, second)).regions()).containsExactly(first, second);
    }

    @Test
    void featuresSayWhatTheyAre() {
        assertThat(Feature.S3_AGENT_BUCKETS).hasToString("s3-agent-buckets");
        assertThat(Feature.S3_LOGS.required()).containsExactly(Detail.BUCKET);
        assertThat(Feature.S3_LOGS.optional()).startsWith(Detail.PREFIX, Detail.KMS);
        assertThat(Feature.S3_LOGS.takes(Detail.BUCKET)).isTrue();
        assertThat(Feature.CORE.takes(Detail.BUCKET)).isFalse();
        assertThat(Feature.CORE.source()).isEqualTo("the same as AmazonSSMManagedInstanceCore v2");
        assertThat(Partition.AWS_US_GOV.id()).isEqualTo("aws-us-gov");
        assertThat(Partition.of("aws-iso")).isEmpty();
    }

    private static String regions() {
        return Stream.of(ALL_REGIONS.split(" ")).reduce("", (words, region) -> words + " --region " + region);
    }

    private static void assertRefused(String words, String message, String nextStep) {
        assertThatThrownBy(() -> DocumentedPolicy.built(words))
                .hasMessage(message)
                .extracting(PolicyBuilderTests::nextStep)
                .isEqualTo(nextStep);
    }

    private static String nextStep(Throwable failure) {
        return ((LanyardException) failure).nextStep().orElse("");
    }

    private static List<String> resources(BuiltPolicy built) {
        return built.document().statements().stream()
                .flatMap(statement -> statement.resources().stream())
                .flatMap(resources -> resources.patterns().stream())
                .map(Object::toString)
                .toList();
    }

    private static PolicyDocument document(String actions) {
        return PolicyDocument.parse("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":"
                + actions + ",\"Resource\":\"*\"}}");
    }
}
