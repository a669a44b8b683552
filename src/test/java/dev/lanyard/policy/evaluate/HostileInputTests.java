package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns and values that somebody wrote to stop the evaluator: minutes with backtracking, milliseconds without. */
class HostileInputTests {

    private static final String PATTERN = "*a".repeat(100) + "*b";
    private static final String VALUE = "a".repeat(10_000);
    private static final Duration PLENTY = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Action\":\"s3:{}\",\"Resource\":\"*\"",
                "\"Action\":\"*\",\"Resource\":\"arn:aws:s3:::{}\"",
                "\"Action\":\"*\",\"NotResource\":[\"arn:aws:s3:::{}\",\"arn:aws:s3:::a*\"]",
                "\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"StringLike\":{\"k\":\"{}\"}}",
                "\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"ArnLike\":{\"arn\":\"arn:aws:s3:::{}\"}}",
                "\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"ForAnyValue:StringLike\":{\"k\":\"${k}{}\"}}",
            })
    void aPatternOfManyStarsIsAnsweredWherever(String rest) {
        PolicyDocument document = document(rest.replace("{}", PATTERN));

        assertThat(allowed(document)).isFalse();
    }

    @Test
    void thousandsOfPatternsInOneStatementAreAnswered() {
        String patterns = IntStream.range(0, 5_000)
                .mapToObj(number -> "\"arn:aws:s3:::*" + number + "*x\"")
                .collect(Collectors.joining(","));

        assertThat(allowed(document("\"Action\":\"*\",\"Resource\":[" + patterns + "]")))
                .isFalse();
    }

    @Test
    void aLongVariableIsFilledInAsOftenAsItIsWritten() {
        PolicyDocument document = document("\"Action\":\"*\",\"Resource\":\"" + "${k}*".repeat(200) + "b\"");

        assertThat(allowed(document)).isFalse();
    }

    @Test
    void variablesThatAreNeverClosedArePlainText() {
        PolicyDocument document = document("\"Action\":\"*\",\"Resource\":\"" + "${".repeat(20_000) + "\"");

        assertThat(allowed(document)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NumericEquals", "DateEquals", "IpAddress", "Bool", "BinaryEquals"})
    void aLongValueIsNoNumberNorDateNorAddress(String operator) {
        PolicyDocument document = document("\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"" + operator
                + "\":{\"digits\":[\"1\",\"1e999999999\",\"::1\",\"true\"]}}");

        assertThat(allowed(document)).isFalse();
    }

    @Test
    void whatLiesOutsideTheBasicPlaneIsMatchedAsItself() {
        assertThat(Glob.of("*😀*").matches("a😀b")).isTrue();
        assertThat(Glob.of("*😀*").matches("a😁b")).isFalse();
        assertThat(Glob.of("😀").matches("😀")).isTrue();
        assertThat(Glob.of("\ud83d*").matches("\ud83d")).isTrue();
    }

    private static boolean allowed(PolicyDocument document) {
        Map<String, String> keys = Map.of("k", VALUE, "arn", "arn:aws:s3:::" + VALUE, "digits", "1".repeat(100_000));
        AccessRequest request = AccessRequest.of("s3:" + VALUE, "arn:aws:s3:::" + VALUE, RequestContext.of(keys));
        return assertTimeoutPreemptively(
                PLENTY,
                () -> Evaluator.evaluate(request, PolicySet.of(Kind.IDENTITY, List.of(document)))
                        .allowed());
    }

    private static PolicyDocument document(String rest) {
        return PolicyDocument.parse("{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\"," + rest + "}}");
    }
}
