package dev.lanyard.aws.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.operation.TestingContext;
import dev.lanyard.policy.document.Comparison;
import dev.lanyard.policy.document.Operator.Quantifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicySimulatorTests {

    private static final Arn LEDGER = Arn.parse("arn:aws:iam::111122223333:role/LedgerRole");

    private final PolicySimulator simulator =
            new PolicySimulator(TestingContext.sample().session());

    @Test
    void tellsWhatTheBoundarySays() {
        SimulatedAnswer answer = simulator
                .ask(LEDGER, List.of("ssm:UpdateInstanceInformation"), "*", List.of())
                .getFirst();
        assertThat(answer.decision()).isEqualTo("implicitDeny");
        assertThat(answer.allowedByBoundary()).contains(false);
    }

    @Test
    void readsAllPages() {
        List<String> actions = IntStream.range(0, 150)
                .mapToObj(number -> "ssm:Action" + number)
                .toList();
        assertThat(simulator.ask(LEDGER, actions, "*", List.of()))
                .extracting(SimulatedAnswer::action)
                .containsExactlyElementsOf(actions);
    }

    @Test
    void keysHaveTheTypeThatTheyAreComparedBy() {
        assertThat(type(Comparison.IP_ADDRESS, Quantifier.NONE, "10.0.0.1")).isEqualTo("ip");
        assertThat(type(Comparison.STRING_LIKE, Quantifier.ANY, "a")).isEqualTo("stringList");
        assertThat(type(Comparison.DATE_LESS_THAN, Quantifier.NONE, "2026-01-01T00:00:00Z"))
                .isEqualTo("date");
        assertThat(type(Comparison.NUMERIC_EQUALS, Quantifier.ALL, "1")).isEqualTo("numericList");
        assertThat(type(Comparison.BOOL, Quantifier.NONE, "true")).isEqualTo("boolean");
    }

    private static String type(Comparison comparison, Quantifier quantifier, String value) {
        return new SimulatedKey("aws:Key", List.of(value), comparison, quantifier)
                .sdk()
                .contextKeyTypeAsString();
    }
}
