package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.policy.document.Operator.Quantifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTests {

    @Test
    void everyOperatorKeepsItsName() {
        assertThat(Comparison.words())
                .hasSize(27)
                .allSatisfy(name ->
                        assertThat(Operator.parse(name).orElseThrow().word()).isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({
        "StringEqual, StringEquals",
        "stringequals, StringEquals",
        "StringEqualsIfExist, StringEqualsIfExists",
        "ForAnyValues:StringLike, ForAnyValue:StringLike",
        "forallvalue:Stringlikeifexists, ForAllValues:StringLikeIfExists",
        "NotIpAdress, NotIpAddress",
    })
    void theNearestOperatorMayBeMeant(String typed, String meant) {
        assertThat(Operator.parse(typed)).isEmpty();
        assertThat(Operator.nearest(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "Nonsense", "ForAnyValue:"})
    void notEverythingIsNearAnOperator(String typed) {
        assertThat(Operator.parse(typed)).isEmpty();
        assertThat(Operator.nearest(typed)).isEmpty();
    }

    @Test
    void operatorsWithoutAWordAreRefused() {
        assertThatThrownBy(() -> new Operator(Quantifier.NONE, Comparison.BOOL, true, false))
                .hasMessage("Bool has no opposite");
        assertThatThrownBy(() -> new Operator(Quantifier.ANY, Comparison.NULL, false, true))
                .hasMessage("Null asks itself whether a key exists");
    }
}
