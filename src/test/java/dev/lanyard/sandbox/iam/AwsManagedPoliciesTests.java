package dev.lanyard.sandbox.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.PolicyDocument;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AwsManagedPoliciesTests {

    @Test
    void everyPolicyHasADocumentThatIsAPolicy() {
        assertThat(AwsManagedPolicies.all()).hasSizeGreaterThan(35).allSatisfy(policy -> {
            assertThat(policy.arn()).isEqualTo("arn:aws:iam::aws:policy" + policy.path() + policy.name());
            String document = policy.document(policy.defaultVersion()).orElseThrow();
            assertThat(PolicyDocument.parse(document).statements()).isNotEmpty();
        });
    }

    @Test
    void theyAreOrderedByName() {
        assertThat(AwsManagedPolicies.all().stream()
                        .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                        .toList())
                .isSorted();
    }

    @Test
    void idsLookLikeAwssAndDiffer() {
        assertThat(AwsManagedPolicies.all())
                .extracting(ManagedPolicy.Aws::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("ANPA[A-Z2-7]{17}"));
    }

    @Test
    void theCoreOfSystemsManagerIsThere() {
        assertThat(AwsManagedPolicies.find("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"))
                .hasValueSatisfying(
                        policy -> assertThat(policy.defaultVersion()).isEqualTo("v2"));
    }

    @Test
    void anArnIsMatchedWhole() {
        assertThat(AwsManagedPolicies.find("arn:aws:iam::aws:policy/AmazonEC2RoleforSSM"))
                .isEmpty();
        assertThat(AwsManagedPolicies.find("arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM"))
                .isPresent();
    }
}
