package dev.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTests {

    @Test
    void readsAnInstancesIdOrItsName() {
        assertThat(InstanceRef.parse("i-0123456789abcdef0")).isInstanceOf(InstanceRef.ById.class);
        assertThat(InstanceRef.parse("web-1")).isEqualTo(new InstanceRef.ByName("web-1"));
    }

    @Test
    void neverTakesAMistypedIdForAName() {
        assertThatThrownBy(() -> InstanceRef.parse("i-0123")).hasMessage("'i-0123' is not an instance id.");
        assertThatThrownBy(() -> NodeRef.parse("mi-0123")).hasMessage("'mi-0123' is not a node id.");
        assertThatThrownBy(() -> AssociationRef.parse("iip-assoc-x"))
                .hasMessage("'iip-assoc-x' is not an association id.");
    }

    @Test
    void refusesANameThatNoTagCanHave() {
        assertThatThrownBy(() -> InstanceRef.parse(" ")).isInstanceOf(LanyardException.class);
        assertThatThrownBy(() -> InstanceRef.parse("x".repeat(257))).isInstanceOf(LanyardException.class);
    }

    @Test
    void readsAPolicysArnOrItsName() {
        assertThat(PolicyRef.parse("arn:aws:iam::aws:policy/X")).isInstanceOf(PolicyRef.ByArn.class);
        assertThat(PolicyRef.parse("X")).isInstanceOf(PolicyRef.ByName.class);
    }

    @Test
    void versionsAreOrderedByTheirNumbers() {
        assertThat(new VersionId("v10")).isGreaterThan(new VersionId("v9"));
        assertThatThrownBy(() -> new VersionId("3")).hasMessage("'3' is not a version of a policy.");
    }

    @Test
    void namesTheHoldersOfAPolicy() {
        assertThat(new PolicyHolders(List.of(new RoleName("Web")), List.of("ann", "bob"), List.of()).words())
                .isEqualTo("role Web, 2 users (ann, bob)");
    }

    @Test
    void readsAServicesShortNameOrItsPrincipal() {
        assertThat(ServicePrincipal.parse("EC2")).hasToString("ec2.amazonaws.com");
        assertThat(ServicePrincipal.parse("ec2.amazonaws.com.cn")).hasToString("ec2.amazonaws.com.cn");
        assertThatThrownBy(() -> ServicePrincipal.parse("example.com"))
                .hasMessage("'example.com' is not a service principal.");
    }
}
