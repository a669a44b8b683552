package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Operator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTests {

    @ParameterizedTest
    @CsvSource({
        "StringEquals, a, a, true",
        "StringEquals, a, A, false",
        "StringNotEquals, a, b, true",
        "StringEqualsIgnoreCase, a, A, true",
        "StringNotEqualsIgnoreCase, a, A, false",
        "StringLike, a*, abc, true",
        "StringEquals, a*, abc, false",
        "StringNotLike, a*, abc, false",
        "NumericEquals, 1.0, 1, true",
        "NumericNotEquals, 1, 2, true",
        "NumericLessThan, 3, 2, true",
        "NumericLessThan, 3, three, false",
        "NumericLessThanEquals, 3, 3, true",
        "NumericGreaterThan, 3, 3, false",
        "NumericGreaterThanEquals, 3, 3, true",
        "DateLessThan, 2020-01-01T00:00:00Z, 2019-12-31T23:59:59Z, true",
        "DateGreaterThan, 2020-01-01, 1577836801, true",
        "DateEquals, 2020-01-01, 2020-01-01T01:00:00+01:00, true",
        "DateNotEquals, 2020-01-01, yesterday, true",
        "Bool, true, TRUE, true",
        "BinaryEquals, QQ==, QQ==, true",
        "IpAddress, 10.0.0.0/8, 10.255.0.1, true",
        "IpAddress, 10.0.0.0/8, 11.0.0.1, false",
        "IpAddress, 10.0.0.1, 10.0.0.1, true",
        "IpAddress, 2001:db8::/33, 2001:db8:7fff::1, true",
        "IpAddress, 2001:db8::/33, 2001:db8:8000::1, false",
        "IpAddress, 10.0.0.0/99, 10.0.0.0, false",
        "IpAddress, localhost, 127.0.0.1, false",
        "NotIpAddress, 10.0.0.0/8, 11.0.0.1, true",
        "ArnLike, arn:aws:ec2:*:1:instance/*, arn:aws:ec2:eu-west-1:1:instance/i-0, true",
        "ArnEquals, arn:aws:ec2:*:1:instance/*, arn:aws:ec2:eu-west-1:1:instance/i-0, true",
        "ArnLike, arn:aws:ec2:*:instance/*, arn:aws:ec2:eu-west-1:1:instance/i-0, false",
        "ArnNotLike, arn:aws:s3:::*, arn:aws:sns:a:1:t, true",
    })
    void eachOperatorComparesItsWay(String operator, String written, String asked, boolean holds) {
        assertThat(condition(operator, written).holds(question(asked(asked)))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "StringEquals, false",
        "StringNotEquals, true",
        "StringEqualsIfExists, true",
        "BoolIfExists, true",
        "NumericLessThan, false",
        "ForAllValues:StringEquals, true",
        "ForAnyValue:StringEquals, false",
    })
    void aKeyThatTheRequestDoesNotHaveIsJudgedByTheOperator(String operator, boolean holds) {
        assertThat(condition(operator, "1").holds(question(RequestContext.EMPTY)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "ForAnyValue:StringEquals, true",
        "ForAllValues:StringEquals, false",
        "ForAnyValue:StringNotEquals, true",
        "ForAllValues:StringNotEquals, false",
    })
    void quantifiersSayHowManyValuesMustCompare(String operator, boolean holds) {
        assertThat(condition(operator, "a", "b").holds(question(asked("a", "c"))))
                .isEqualTo(holds);
    }

    @Test
    void nullAsksWhetherTheKeyIsThere() {
        assertThat(condition("Null", "true").holds(question(RequestContext.EMPTY)))
                .isTrue();
        assertThat(condition("Null", "true").holds(question(asked("x")))).isFalse();
        assertThat(condition("Null", "false").holds(question(asked("x")))).isTrue();
    }

    @Test
    void negationMeansNoneOfTheValues() {
        assertThat(condition("StringNotEquals", "a", "b").holds(question(asked("b"))))
                .isFalse();
    }

    @Test
    void keysHaveNoCase() {
        Condition condition =
                new Condition(Operator.parse("Bool").orElseThrow(), "AWS:SecureTransport", List.of("true"));

        assertThat(compiled(condition).holds(question(RequestContext.of(Map.of("aws:securetransport", "true")))))
                .isTrue();
    }

    private static CompiledCondition condition(String operator, String... written) {
        return compiled(new Condition(Operator.parse(operator).orElseThrow(), "key", List.of(written)));
    }

    private static CompiledCondition compiled(Condition condition) {
        return CompiledCondition.of(condition, true);
    }

    private static Question question(RequestContext context) {
        return new Question(AccessRequest.of("ssm:GetDocument", "*", context));
    }

    private static RequestContext asked(String... values) {
        return new RequestContext(Map.of("key", List.of(values)));
    }
}
