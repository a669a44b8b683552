package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleUsageTests {

    private static final RegionId REGION = new RegionId("us-east-1");

    private final TestingContext context = TestingContext.sample();

    @Test
    void countsProfilesAndRunningInstances() {
        assertThat(usage("AppServerRole").words()).isEqualTo("used by 1 profile, 8 running instances in us-east-1");
        assertThat(usage("SecurityAuditor").words()).isEqualTo("used by no profile");
    }

    @Test
    void countsNoInstancesThatItCouldNotRead() {
        RoleUsage known = usage("AppServerRole");
        RoleUsage unknown = new RoleUsage(
                known.profiles(),
                List.of(),
                Optional.of(REGION),
                Optional.of("ec2:DescribeInstances: UnauthorizedOperation"));

        assertThat(unknown.words())
                .isEqualTo("used by 1 profile, and perhaps more, which could not be read"
                        + " (ec2:DescribeInstances: UnauthorizedOperation)");
    }

    @Test
    void saysWhoWearsAProfile() {
        assertThat(usage("CacheRole").wornWords()).isEqualTo(", worn by 1 instance in us-east-1");
        assertThat(usage("SecurityAuditor").wornWords()).isEmpty();
    }

    @Test
    void knowsThatARoleInNoProfileMayStillExist() {
        context.arrange(account -> account.iam.roles.put("lonely", lonely()));

        assertThat(usage("Lonely").profiles()).isEmpty();
        assertThatThrownBy(() -> usage("Nobody")).hasMessageContaining("NoSuchEntity");
    }

    private RoleUsage usage(String role) {
        return new Usages(context.session()).ofRole(new RoleName(role));
    }

    private static RoleState lonely() {
        RoleState role = new RoleState();
        role.name = "Lonely";
        return role;
    }
}
