package dev.lanyard.operation.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.operation.TestingContext;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoleUsageOperationTests {

    private final TestingContext context = TestingContext.sample();

    @Test
    void showsProfilesInstancesAndWhereTheyWereLookedFor() {
        RoleUse use = use("CacheRole");
        assertThat(use.instanceProfileList())
                .extracting(holder -> holder.instanceProfileName().value())
                .containsExactly("CacheProfile");
        assertThat(use.instances()).hasSize(1);
        assertThat(use.instancesRegion()).contains(TestingContext.REGION);
    }

    @Test
    void showsTheLastUseWithItsRegion() {
        Instant used = Instant.parse("2026-11-01T10:00:00Z");
        context.arrange(account -> {
            account.iam.roles.get("cacherole").lastUsed = used;
            account.iam.roles.get("cacherole").lastUsedRegion = "eu-central-1";
        });
        assertThat(use("CacheRole").lastUsedDate()).contains(used);
        assertThat(use("CacheRole").lastUsedRegion()).contains("eu-central-1");
    }

    @Test
    void showsThatNobodyUsesARole() {
        assertThat(context.type("role usage SecurityAuditor")).isEqualTo("""
            Role               SecurityAuditor
            Last used          -
            Last used in       -
            Instances of       us-east-1
            Not read           -
            Instance profiles  -
            Instances          -
            """);
    }

    private RoleUse use(String role) {
        return (RoleUse) context.run("role usage " + role);
    }
}
