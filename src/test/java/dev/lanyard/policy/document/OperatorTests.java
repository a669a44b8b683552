package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTests {

    @Test
    void everyOperatorKeepsItsName() {
        List<String> names = Arrays.stream(Comparison.values())
                .flatMap(comparison -> List.of(comparison.word(), comparison.negation()).stream())
                .filter(name -> !name.isEmpty())
                .toList();

        assertThat(names)
                .hasSize(27)
                .allSatisfy(name ->
                        assertThat(Operator.parse(name).orElseThrow().word()).isEqualTo(name));
    }
}
