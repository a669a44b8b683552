package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownKeysTests {

    private final TestingContext management = TestingContext.sample();

    @Test
    void sayWhoARoleIs() {
        assertThat(keys(management, "ssm:GetDocument", "*"))
                .containsEntry("aws:PrincipalArn", List.of("arn:aws:iam::111122223333:role/AppServerRole"))
                .containsEntry("aws:PrincipalAccount", List.of("111122223333"))
                .containsEntry("aws:PrincipalTag/team", List.of("storefront"))
                .containsEntry("aws:CurrentTime", List.of("1970-01-01T00:00:00Z"))
                .containsKey("aws:PrincipalOrgID")
                .doesNotContainKey("aws:PrincipalOrgPaths");
    }

    @Test
    void sayWhereInTheOrganisationItsAccountIs() {
        List<String> paths = keys(TestingContext.sampleIn(new AccountId("777788889999")), "ssm:GetDocument", "*")
                .getOrDefault("aws:PrincipalOrgPaths", List.of());
        assertThat(paths).singleElement().asString().matches("o-[a-z0-9]+/r-[a-z0-9]+/ou-[a-z0-9-]+/ou-[a-z0-9-]+/");
    }

    @Test
    void takeGlobalServicesForThoseOfTheirOnlyRegion() {
        RolePolicySet set = set(management);
        Optional<RegionId> frankfurt = Optional.of(new RegionId("eu-central-1"));
        assertThat(KnownKeys.of(set, "ssm:GetDocument", "*", frankfurt, management.clock()))
                .containsEntry("aws:RequestedRegion", List.of("eu-central-1"));
        assertThat(KnownKeys.of(set, "iam:GetRole", "*", frankfurt, management.clock()))
                .containsEntry("aws:RequestedRegion", List.of("us-east-1"));
    }

    @Test
    void readTheOwnerOffAnArnThatNamesOne() {
        assertThat(keys(management, "sqs:SendMessage", "arn:aws:sqs:us-east-1:444455556666:orders"))
                .containsEntry("aws:ResourceAccount", List.of("444455556666"));
        assertThat(keys(management, "s3:GetObject", "arn:aws:s3:::bucket/key"))
                .doesNotContainKey("aws:ResourceAccount");
    }

    private static Map<String, List<String>> keys(TestingContext context, String action, String resource) {
        return KnownKeys.of(set(context), action, resource, context.session().chosenRegion(), context.clock());
    }

    private static RolePolicySet set(TestingContext context) {
        return new PolicySets(context.session(), context.ownSession()).of(new RoleName("AppServerRole"));
    }
}
