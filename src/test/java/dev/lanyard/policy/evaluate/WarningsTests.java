package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.Layer.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarningsTests {

    private static final String CURRENT = "2012-10-17";

    @Test
    void variablesOfTheOldVersionArePlainText() {
        String statement = "\"Resource\":[\"a${x}\",\"b\"],\"Condition\":{\"StringEquals\":{\"k\":\"${y}\"}}";

        assertThat(warnings("2008-10-17", statement))
                .containsExactly(
                        "Statement 1: 'a${x}' is plain text, because only documents of version 2012-10-17 have"
                                + " variables.",
                        "Statement 1: '${y}' is plain text, because only documents of version 2012-10-17 have"
                                + " variables.");
        assertThat(warnings(CURRENT, statement)).isEmpty();
    }

    @Test
    void aStatementIsCalledByItsSid() {
        assertThat(warnings("2008-10-17", "\"Sid\":\"Mine\",\"Resource\":\"${x}\""))
                .containsExactly(
                        "Mine: '${x}' is plain text, because only documents of version 2012-10-17 have variables.");
    }

    @Test
    void variablesBeforeTheFifthColonDoNotWork() {
        assertThat(warnings(
                        CURRENT, "\"Resource\":[\"arn:aws:ec2:*:${aws:PrincipalAccount}:x\",\"arn:aws:s3:::${x}\"]"))
                .containsExactly(
                        "Statement 1: 'arn:aws:ec2:*:${aws:PrincipalAccount}:x' matches nothing, because an ARN has"
                                + " variables only after its fifth colon.");
    }

    @Test
    void whoIsExceptedWithoutItsAccountMayBeDenied() {
        String bob =
                "\"Resource\":\"*\",\"Effect\":\"Deny\",\"NotPrincipal\":{\"AWS\":[\"arn:aws:iam::1:user/Bob\"%s]}";

        assertThat(warnings(CURRENT, bob.formatted("")))
                .containsExactly(
                        "Statement 1: NotPrincipal names arn:aws:iam::1:user/Bob but not its account, so that some"
                                + " services deny it too.");
        assertThat(warnings(CURRENT, bob.formatted(",\"1\""))).isEmpty();
        assertThat(warnings(CURRENT, bob.formatted(",\"arn:aws:iam::1:root\""))).isEmpty();
        assertThat(warnings(CURRENT, bob.replace("NotPrincipal", "Principal").formatted("")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NumericEquals, a number",
        "NumericNotEquals, a number",
        "NumericLessThan, a number",
        "NumericGreaterThanEquals, a number",
        "DateEquals, a date such as 2026-11-22T10:00:00Z",
        "DateLessThanEquals, a date such as 2026-11-22T10:00:00Z",
        "IpAddress, an address or a network such as 10.0.0.0/8",
        "NotIpAddress, an address or a network such as 10.0.0.0/8",
        "Bool, true or false",
        "'Null', true or false",
    })
    void aValueThatCannotBeReadNeverHolds(String operator, String wanted) {
        String statement = "\"Resource\":\"*\",\"Condition\":{\"" + operator + "\":{\"k\":\"x\"}}";

        assertThat(warnings(CURRENT, statement))
                .containsExactly(
                        "Statement 1: " + operator + " on k never holds for 'x', which is not " + wanted + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NumericEquals\":{\"k\":1}", "\"DateEquals\":{\"k\":\"2026\"}", "\"IpAddress\":{\"k\":\"::/0\"}",
                "\"Bool\":{\"k\":\"TRUE\"}", "\"Null\":{\"k\":false}", "\"StringEquals\":{\"k\":\"x\"}",
                "\"ArnLike\":{\"k\":\"x\"}", "\"BinaryEquals\":{\"k\":\"x\"}", "\"StringLike\":{\"k\":\"x\"}",
            })
    void aValueThatCanBeReadIsNotWarnedOf(String condition) {
        assertThat(warnings(CURRENT, "\"Resource\":\"*\",\"Condition\":{" + condition + "}"))
                .isEmpty();
    }

    @Test
    void statementsThatAreAboutSomethingElseAreNotWarnedOf() {
        PolicyDocument document = PolicyDocument.parse(
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":[\"*\",\"${x}\"]}}");

        assertThat(warnings(document, "s3:GetObject")).hasSize(1);
        assertThat(warnings(document, "ec2:RunInstances")).isEmpty();
    }

    /** Compiles only: what a statement cannot do does not depend on a request. */
    private static List<String> warnings(String version, String rest) {
        String effect = rest.contains("Effect") ? "" : "\"Effect\":\"Allow\",";
        PolicyDocument document = PolicyDocument.parse(
                "{\"Version\":\"" + version + "\",\"Statement\":{" + effect + "\"Action\":\"*\"," + rest + "}}");
        return Warnings.of(0, document.statements().getFirst(), document.knowsVariables());
    }

    private static List<String> warnings(PolicyDocument document, String action) {
        return Evaluator.evaluate(
                        AccessRequest.of(action, "*", RequestContext.EMPTY),
                        PolicySet.of(Kind.IDENTITY, List.of(document)))
                .warnings();
    }
}
