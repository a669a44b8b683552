package dev.lanyard.sandbox.ssm;

import static dev.lanyard.sandbox.ssm.TestingSsm.ROLE;
import static dev.lanyard.sandbox.ssm.TestingSsm.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.ssm.model.Activation;
import software.amazon.awssdk.services.ssm.model.CreateActivationResponse;
import software.amazon.awssdk.services.ssm.model.DescribeActivationsFilterKeys;

class ActivationsTests {

    private final TestingSsm ssm = new TestingSsm();

    @Test
    void anActivationHasAnIdAndACodeThatIsToldOnce() {
        CreateActivationResponse made = ssm.client.createActivation(it -> it.iamRole(ROLE));

        assertThat(made.activationId()).hasSize(36);
        assertThat(made.activationCode()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(find(made.activationId()).toString()).doesNotContain(made.activationCode());
    }

    @Test
    void anActivationIsForOneNodeAndOneDayUnlessMoreIsAskedFor() {
        Activation usual =
                find(ssm.client.createActivation(it -> it.iamRole(ROLE)).activationId());

        assertThat(usual.registrationLimit()).isEqualTo(1);
        assertThat(usual.expirationDate()).isEqualTo(ssm.sandbox.now().plus(Duration.ofHours(24)));
        assertThat(usual.expired()).isFalse();
        assertThat(usual.registrationsCount()).isZero();
    }

    @Test
    void anActivationKeepsWhatItWasMadeWith() {
        String id = ssm.client
                .createActivation(it -> it.iamRole(ROLE)
                        .description("stores")
                        .defaultInstanceName("till")
                        .registrationLimit(7)
                        .tags(tag -> tag.key("site").value("berlin")))
                .activationId();

        Activation activation = find(id);
        assertThat(activation.description()).isEqualTo("stores");
        assertThat(activation.defaultInstanceName()).isEqualTo("till");
        assertThat(activation.iamRole()).isEqualTo(ROLE);
        assertThat(activation.registrationLimit()).isEqualTo(7);
        assertThat(activation.tags())
                .extracting(tag -> tag.key() + "=" + tag.value())
                .containsExactly("site=berlin");
    }

    @Test
    void anActivationExpires() {
        String id = ssm.client.createActivation(it -> it.iamRole(ROLE)).activationId();
        ssm.sandbox.pass(Duration.ofHours(24));

        assertThat(find(id).expired()).isTrue();
    }

    @Test
    void theSampleHasAnOldOneThatItsServersRegisteredWith() {
        Activation old = ssm.client.describeActivations().activationList().getFirst();

        assertThat(old.expired()).isTrue();
        assertThat(old.registrationsCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSMServiceRole", "absent", "service-role/absent", "AppServerRole"})
    void aRoleThatIsNotThereByThatPathOrDoesNotTrustTheServiceIsRefused(String role) {
        assertThat(refusal(() -> ssm.client.createActivation(it -> it.iamRole(role))))
                .isEqualTo("ValidationException: Nonexistent role or missing ssm service principal in trust policy:"
                        + " arn:aws:iam::123456789012:role/" + role);
    }

    @Test
    void aRoleNameOfMoreThan64CharactersIsRefused() {
        assertThat(refusal(() -> ssm.client.createActivation(it -> it.iamRole("service-role/" + "x".repeat(52)))))
                .startsWith("ValidationException: 1 validation error detected");
    }

    @Test
    void noActivationLastsLongerThanThirtyDaysOrHasEnded() {
        for (Duration life : List.of(Duration.ofDays(31), Duration.ZERO)) {
            assertThat(refusal(() -> ssm.client.createActivation(it ->
                            it.iamRole(ROLE).expirationDate(ssm.sandbox.now().plus(life)))))
                    .startsWith("InvalidParameters");
        }
    }

    @Test
    void aDeletedActivationIsGoneAndItsNodesStay() {
        String id = ssm.client.describeActivations().activationList().getFirst().activationId();
        ssm.client.deleteActivation(it -> it.activationId(id));

        assertThat(ssm.client.describeActivations().activationList()).isEmpty();
        assertThat(ssm.client
                        .describeInstanceInformation(it ->
                                it.filters(filter -> filter.key("ActivationIds").values(id)))
                        .instanceInformationList())
                .hasSize(4);
        assertThat(refusal(() -> ssm.client.deleteActivation(it -> it.activationId(id))))
                .startsWith("InvalidActivation:");
    }

    @Test
    void activationsComeInPagesAndByFilter() {
        for (int number = 0; number < 5; number++) {
            ssm.client.createActivation(it -> it.iamRole(ROLE).defaultInstanceName("till"));
        }

        assertThat(ssm.client
                        .describeActivationsPaginator(it -> it.maxResults(2)
                                .filters(filter -> filter.filterKey(DescribeActivationsFilterKeys.DEFAULT_INSTANCE_NAME)
                                        .filterValues("till")))
                        .activationList())
                .hasSize(5);
        assertThat(refusal(() -> ssm.client.describeActivations(it -> it.nextToken("junk"))))
                .startsWith("InvalidNextToken");
    }

    private Activation find(String id) {
        return ssm.client
                .describeActivations(
                        it -> it.filters(filter -> filter.filterKey(DescribeActivationsFilterKeys.ACTIVATION_IDS)
                                .filterValues(id)))
                .activationList()
                .getFirst();
    }
}
