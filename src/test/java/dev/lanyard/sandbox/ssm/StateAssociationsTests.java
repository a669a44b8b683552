package dev.lanyard.sandbox.ssm;

import static dev.lanyard.sandbox.ssm.TestingSsm.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.TestingFleet;
import dev.lanyard.sandbox.state.RegionState.StateAssociationState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ssm.model.Association;
import software.amazon.awssdk.services.ssm.model.AssociationFilter;
import software.amazon.awssdk.services.ssm.model.AssociationFilterKey;

class StateAssociationsTests {

    private final TestingSsm ssm = new TestingSsm();

    @Test
    void anAssociationIsShownWithWhatItRunsWhereAndWhen() {
        add(1, _ -> {});
        Association association = ssm.client.listAssociations().associations().getFirst();
        assertThat(association.name()).isEqualTo("AWS-UpdateSSMAgent");
        assertThat(association.associationName()).isEqualTo("agents");
        assertThat(association.scheduleExpression()).isEqualTo("rate(14 days)");
        assertThat(association.targets()).singleElement().satisfies(target -> {
            assertThat(target.key()).isEqualTo("InstanceIds");
            assertThat(target.values()).containsExactly("*");
        });
        assertThat(association.overview().status()).isEqualTo("Success");
    }

    @Test
    void associationsComeInPagesAndByFilter() {
        for (int number = 1; number <= 5; number++) {
            add(number, _ -> {});
        }
        add(6, association -> association.document = "AWS-AttachIAMToInstance");
        assertThat(ssm.client
                        .listAssociationsPaginator(it -> it.maxResults(2)
                                .associationFilterList(
                                        List.of(filter(AssociationFilterKey.NAME, "AWS-UpdateSSMAgent"))))
                        .associations())
                .hasSize(5);
        assertThat(refusal(() -> ssm.client.listAssociations(it -> it.nextToken("junk"))))
                .startsWith("InvalidNextToken");
    }

    @Test
    void whatIsNotSimulatedIsSaid() {
        assertThat(refusal(() -> ssm.client.listAssociations(it ->
                        it.associationFilterList(List.of(filter(AssociationFilterKey.RESOURCE_GROUP_NAME, "web"))))))
                .isEqualTo("ValidationException: The filter ResourceGroupName is not simulated.");
    }

    private static AssociationFilter filter(AssociationFilterKey key, String value) {
        return AssociationFilter.builder().key(key).value(value).build();
    }

    private void add(int number, Consumer<StateAssociationState> change) {
        StateAssociationState association = new StateAssociationState();
        association.id = "00000000-0000-0000-0000-%012d".formatted(number);
        association.name = "agents";
        association.document = "AWS-UpdateSSMAgent";
        association.schedule = "rate(14 days)";
        association.targets.put("InstanceIds", List.of("*"));
        association.status = "Success";
        change.accept(association);
        ssm.sandbox.arrange(world -> TestingFleet.account(world, "123456789012")
                .region("us-east-1")
                .stateAssociations
                .put(association.id, association));
    }
}
