package dev.lanyard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.build.BucketName;
import dev.lanyard.policy.build.BucketPrefix;
import dev.lanyard.policy.build.Detail;
import dev.lanyard.policy.build.Details;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.build.KeyArn;
import dev.lanyard.policy.build.Partition;
import dev.lanyard.policy.build.PolicyBuilder;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.Statement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of features says of each is compared with what is really built. */
class FeaturesPageTests {

    private static final String BEGIN = "<!-- features -->\n";

    @Test
    void thePageSaysWhatEachFeatureContains() {
        String page = DocumentationTests.text(Path.of("docs/features.md"));

        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length()))
                .isEqualTo(Arrays.stream(Feature.values())
                        .map(FeaturesPageTests::section)
                        .collect(Collectors.joining()));
    }

    private static String section(Feature feature) {
        String options = Stream.concat(
                        feature.required().stream().map(detail -> "`" + detail.option() + "`"),
                        feature.optional().stream().map(detail -> "[`" + detail.option() + "`]"))
                .collect(Collectors.joining(", "));
        String rows = PolicyBuilder.build(List.of(feature), details(feature)).document().statements().stream()
                .map(FeaturesPageTests::row)
                .collect(Collectors.joining());
        return "\n### " + feature + "\n\nFor " + feature.purpose() + ".\n\n"
                + (options.isEmpty() ? "" : "Options: " + options + ".\n\n")
                + "Source: " + feature.source() + ".\n\n| actions | on | where |\n| --- | --- | --- |\n" + rows;
    }

    private static String row(Statement statement) {
        String on = statement
                .resources()
                .map(resources -> joined(resources.patterns()))
                .orElseGet(() -> joined(statement.principals().orElseThrow().names().stream()
                        .map(PrincipalName::value)
                        .toList()));
        String where = statement.conditions().stream()
                .map(condition ->
                        "`" + condition.operator().word() + " " + condition.key() + "` " + joined(condition.values()))
                .collect(Collectors.joining("; "));
        return "| " + joined(statement.actions().patterns()) + " | " + on + " | " + where + " |\n";
    }

    private static String joined(List<?> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    /** All that the feature can be told, but for the options that leave something out. */
    private static Details details(Feature feature) {
        Set<Detail> switches = Stream.of(Detail.ENCRYPTED, Detail.CROSS_ACCOUNT, Detail.OLDER_AGENTS)
                .filter(feature::takes)
                .collect(Collectors.toSet());
        return new Details(
                Partition.AWS,
                List.of(new RegionId("us-east-1")),
                Optional.of(new AccountId("111122223333")),
                Optional.of(new BucketName("BUCKET")).filter(_ -> feature.takes(Detail.BUCKET)),
                Optional.of(new BucketPrefix("PREFIX")).filter(_ -> feature.takes(Detail.PREFIX)),
                Optional.of(new KeyArn("arn:aws:kms:us-east-1:111122223333:key/KEY"))
                        .filter(_ -> feature.takes(Detail.KMS)),
                Optional.of(new RoleName("ROLE")).filter(_ -> feature.takes(Detail.FOR_ROLE)),
                Optional.of(new ProfileName("PROFILE")).filter(_ -> feature.takes(Detail.FOR_PROFILE)),
                switches);
    }
}
