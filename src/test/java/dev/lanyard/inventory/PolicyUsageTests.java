package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class PolicyUsageTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void namesRolesAndCountsWhoWearsThem() {
        assertThat(words("SessionManagerPermissions"))
                .isEqualTo("attached to role BastionRole, used by 1 profile, 1 running instance in us-east-1");
    }

    @Test
    void aBoundaryIsFeltToo() {
        assertThat(words("WorkloadBoundary"))
                .isEqualTo("the boundary of role LedgerRole, used by 1 profile, 1 running instance in us-east-1");
    }

    @Test
    void nobodyHoldsANewPolicy() {
        context.run("policy create New"
                + " '{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\","
                + "\"Resource\":\"*\"}}'");

        assertThat(words("New")).isEqualTo("attached to nothing");
    }

    @Test
    void takesFewCallsForManyRoles() {
        words("SessionManagerPermissions");

        assertThat(context.calls())
                .containsExactly(
                        "ListEntitiesForPolicy", "ListEntitiesForPolicy", "ListInstanceProfiles", "DescribeInstances");
    }

    private String words(String name) {
        Arn arn = Arn.parse("arn:aws:iam::111122223333:policy/" + name);
        return new Usages(context.session()).ofPolicy(arn).words();
    }
}
